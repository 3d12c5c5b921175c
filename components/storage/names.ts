import { globalName, physicalName } from "../shared";
import type { HybridStorageArgs } from "./args";

/** The name of a bucket in S3, the same on every run. */
export function bucketName(
  name: string,
  { deployment }: HybridStorageArgs,
  bucket: string,
): string {
  return globalName(deployment, name, bucket);
}

/** The ARN of a bucket, known before the bucket exists. */
export function bucketArn(name: string, args: HybridStorageArgs, bucket: string): string {
  return `arn:${args.deployment.partition}:s3:::${bucketName(name, args, bucket)}`;
}

/** The name of a gateway in AWS. */
export function gatewayName(
  name: string,
  { deployment }: HybridStorageArgs,
  gateway: string,
): string {
  return physicalName(deployment, name, gateway);
}
