import * as iam from "@pulumi/aws/iam";
import type * as kms from "@pulumi/aws/kms";
import * as storagegateway from "@pulumi/aws/storagegateway";
import type * as outputs from "@pulumi/aws/types/output";
import * as pulumi from "@pulumi/pulumi";
import { nameTags, policyDocument, trustPolicy, type PolicyStatement } from "../shared";
import type { HybridStorageArgs, ShareArgs } from "./args";
import type { PrivateBucket } from "./bucket";
import type { ActiveGateway } from "./gateway";

/** What a share joins. */
interface ShareEnds {
  bucket: PrivateBucket;
  key: kms.Key;
  gateway: ActiveGateway;
}

/** Seconds after which a directory is listed anew: changes that come from AWS are seen no later. The least that is allowed. */
const cacheStaleSeconds = 300;

/** Offers every bucket that a serving gateway shares. Gives what clients mount, by the bucket's short name. */
export function nfsShares(
  name: string,
  args: HybridStorageArgs,
  buckets: Record<string, PrivateBucket>,
  key: kms.Key,
  gateways: Record<string, ActiveGateway>,
  opts: pulumi.CustomResourceOptions,
): Record<string, pulumi.Output<string>> {
  const paths: Record<string, pulumi.Output<string>> = {};
  for (const [bucketKey, bucket] of Object.entries(buckets)) {
    const share = args.buckets[bucketKey]?.share;
    const gateway = share && gateways[share.gateway];
    if (gateway) {
      paths[bucketKey] = nfsShare(name, bucketKey, share, { bucket, key, gateway }, args, opts);
    }
  }
  return paths;
}

/** Offers a bucket over NFS, under the bucket's short name. Gives what a client mounts. */
function nfsShare(
  name: string,
  bucketKey: string,
  { clients }: ShareArgs,
  ends: ShareEnds,
  args: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
): pulumi.Output<string> {
  const resourceName = `${name}-${bucketKey}-share`;
  const { bucket, key, gateway } = ends;
  const { role, policy } = shareRole(resourceName, ends, args, opts);
  const share = new storagegateway.NfsFileShare(
    resourceName,
    {
      fileShareName: bucketKey,
      gatewayArn: gateway.gateway.arn,
      locationArn: bucket.bucket.arn,
      roleArn: role.arn,
      clientLists: clients,
      squash: "RootSquash",
      kmsEncrypted: true,
      kmsKeyArn: key.arn,
      // A bucket without access-control lists refuses objects that come with another one.
      objectAcl: "bucket-owner-full-control",
      cacheAttributes: { cacheStaleTimeoutInSeconds: cacheStaleSeconds },
      tags: nameTags(resourceName, args.tags),
    },
    { ...opts, dependsOn: [policy, bucket.policy, ...gateway.caches] },
  );
  return pulumi
    .all([gateway.gateway.gatewayNetworkInterfaces, share.path])
    .apply(([interfaces, path]) => mountSource(interfaces, path));
}

/** What a client mounts: `10.0.9.20:/invoices`, or `/invoices` where AWS does not know the appliance's address. */
export function mountSource(
  interfaces: outputs.storagegateway.GatewayGatewayNetworkInterface[] | undefined,
  path: string,
): string {
  const address = interfaces?.[0]?.ipv4Address;
  return address ? `${address}:${path}` : path;
}

function shareRole(
  resourceName: string,
  { bucket, key }: ShareEnds,
  { deployment, tags }: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
) {
  const role = new iam.Role(
    resourceName,
    {
      assumeRolePolicy: trustPolicy(deployment, "storagegateway.amazonaws.com"),
      tags: nameTags(resourceName, tags),
    },
    opts,
  );
  const policy = new iam.RolePolicy(
    `${resourceName}-access`,
    { role: role.name, policy: policyDocument(shareAccess(bucket.bucket.arn, key.arn)) },
    opts,
  );
  return { role, policy };
}

/** Source: Amazon S3 File Gateway User Guide, "Granting access to an Amazon S3 bucket". */
function shareAccess(
  bucketArn: pulumi.Output<string>,
  keyArn: pulumi.Output<string>,
): PolicyStatement[] {
  return [
    {
      actions: [
        "s3:GetAccelerateConfiguration",
        "s3:GetBucketLocation",
        "s3:GetBucketVersioning",
        "s3:ListBucket",
        "s3:ListBucketMultipartUploads",
        "s3:ListBucketVersions",
      ],
      resources: [bucketArn],
    },
    {
      actions: [
        "s3:AbortMultipartUpload",
        "s3:DeleteObject",
        "s3:DeleteObjectVersion",
        "s3:GetObject",
        "s3:GetObjectAcl",
        "s3:GetObjectVersion",
        "s3:ListMultipartUploadParts",
        "s3:PutObject",
        "s3:PutObjectAcl",
      ],
      resources: [pulumi.interpolate`${bucketArn}/*`],
    },
    {
      actions: [
        "kms:Decrypt",
        "kms:DescribeKey",
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:ReEncrypt*",
      ],
      resources: [keyArn],
    },
  ];
}
