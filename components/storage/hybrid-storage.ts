import type * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import { encryptionKey, physicalName, refuse, requestLogs } from "../shared";
import { gatewayAlarms } from "./alarms";
import type { HybridStorageArgs } from "./args";
import { privateBucket, type PrivateBucket } from "./bucket";
import { servingGateways } from "./gateway";
import { handOver } from "./hand-over";
import { bucketArn } from "./names";
import { storageProblems } from "./problems";
import { nfsShares } from "./share";

/**
 * Files that both halves of the platform use: private buckets on AWS, and S3 File Gateways that offer them over NFS on
 * premises. A gateway whose appliance is not there yet is not made; `handOver` says what is to be done for it.
 */
export class HybridStorage extends pulumi.ComponentResource {
  /** Names of the buckets in S3, by their short names. */
  public readonly bucketNames: Record<string, pulumi.Output<string>>;
  /** ARNs of the buckets, by their short names. */
  public readonly bucketArns: Record<string, pulumi.Output<string>>;
  /** Key of all objects. Who reads or writes them needs it too. */
  public readonly keyArn: pulumi.Output<string>;
  /** What clients mount, by the bucket's short name, such as `10.0.9.20:/invoices`. Only shares that are served. */
  public readonly sharePaths: Record<string, pulumi.Output<string>>;
  /** What the people on premises have to do next. Empty when all gateways serve their shares. */
  public readonly handOver: pulumi.Output<string[]>;
  /** ARNs of the alarms. */
  public readonly alarms: pulumi.Output<string>[];

  /**
   * @param name Logical name; part of the names of buckets and gateways.
   * @throws pulumi.RunError with every argument that cannot be, before anything is created.
   */
  constructor(name: string, args: HybridStorageArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:HybridStorage", name, {}, opts);
    refuse(`HybridStorage "${name}"`, storageProblems(name, args));
    const child = { parent: this };

    const key = encryptionKey(
      `${name}-key`,
      { ...args, description: `Objects of ${physicalName(args.deployment, name)}` },
      child,
    );
    const buckets = privateBuckets(name, args, key, child);
    const gateways = servingGateways(name, args, child);

    this.bucketNames = eachOnceClosed(buckets, ({ bucket }) => bucket.bucket);
    this.bucketArns = eachOnceClosed(buckets, ({ bucket }) => bucket.arn);
    this.keyArn = key.arn;
    this.sharePaths = nfsShares(name, args, buckets, key, gateways, child);
    this.handOver = pulumi.output(handOver(args));
    this.alarms = Object.entries(gateways).flatMap(([gateway, active]) =>
      gatewayAlarms(name, gateway, active, args, child).map(({ arn }) => arn),
    );
    this.registerOutputs({
      bucketNames: this.bucketNames,
      bucketArns: this.bucketArns,
      keyArn: this.keyArn,
      sharePaths: this.sharePaths,
      handOver: this.handOver,
      alarms: this.alarms,
    });
  }
}

function privateBuckets(
  name: string,
  args: HybridStorageArgs,
  key: kms.Key,
  opts: pulumi.CustomResourceOptions,
): Record<string, PrivateBucket> {
  const buckets = Object.entries(args.buckets);
  if (buckets.length === 0) return {};
  const sources = buckets.map(([bucket]) => bucketArn(name, args, bucket));
  const logs = requestLogs(name, sources, args, opts);
  return Object.fromEntries(
    buckets.map(([bucket, settings]) => [
      bucket,
      privateBucket(name, bucket, settings, args, { key, logs }, opts),
    ]),
  );
}

/** One value of each bucket. Who uses it waits for the policy, so that nothing ever reaches a bucket without TLS. */
function eachOnceClosed(
  buckets: Record<string, PrivateBucket>,
  value: (bucket: PrivateBucket) => pulumi.Output<string>,
): Record<string, pulumi.Output<string>> {
  return Object.fromEntries(
    Object.entries(buckets).map(([name, bucket]) => [
      name,
      pulumi.all([value(bucket), bucket.policy.bucket]).apply(([known]) => known),
    ]),
  );
}
