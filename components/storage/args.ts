import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, Protection } from "../shared";

/** A bucket as an NFS share of a file gateway. */
export interface ShareArgs {
  /** Name of the gateway, a key of `gateways`. */
  gateway: string;
  /** IPv4 ranges that may mount the share, 1 to 100, such as `10.0.8.0/22`. */
  clients: string[];
}

/** One bucket and how its objects age. */
export interface BucketArgs {
  /** Days that new objects stay in S3 Standard, 1 or more. Then Intelligent-Tiering prices each by how it is read. */
  hotDays: number;
  /**
   * Days after which an object that nobody reads has become cold: it costs least and is still read at once.
   * Without a share a rule moves every object to Glacier Instant Retrieval on that day, whoever reads it.
   * With a share nothing is moved, because S3 File Gateway does not support that class: Intelligent-Tiering itself archives
   * what nobody has read for 90 days, at the same price, so `coldDays` must be `hotDays` + 90 at least.
   */
  coldDays: number;
  /** Offers the bucket on premises. @default - only through S3 */
  share?: ShareArgs;
}

/** How an appliance reaches Storage Gateway. It is settled when the appliance is activated. */
export const GatewayReach = {
  /** By the service's public name, over the internet. */
  Public: "public",
  /** By `gatewayVpcEndpoint`, over the links to AWS. */
  Private: "private",
} as const;
export type GatewayReach = (typeof GatewayReach)[keyof typeof GatewayReach];

/** An S3 File Gateway: an appliance on premises that offers buckets over NFS and keeps what is hot near its readers. */
export interface GatewayArgs {
  /** Site where the appliance runs. */
  site: string;
  /**
   * Ids of its cache disks, such as `pci-0000:03:00.0-scsi-0:0:1:0`. AWS lists them once the gateway is active; until they
   * are given, the shares wait. A disk that was given is never taken away or reused: AWS cannot remove one.
   */
  cacheDiskIds: string[];
  /**
   * Key that the appliance shows when it is ready. It is used once, kept secret, and stays set afterwards: without it the
   * gateway is removed. @default - the appliance is not there yet; `handOver` says what to do
   */
  activationKey?: pulumi.Input<string>;
  /**
   * How the appliance reaches Storage Gateway. Another word changes nothing about a gateway that is active: it would have to
   * be removed and activated anew.
   *
   * @default "public"
   */
  reach?: GatewayReach;
  /** Time zone of the maintenance window (Sunday 03:00), as `GMT`, `GMT+9:00` or `GMT-4:00`. @default "GMT" */
  timezone?: string;
}

/** Arguments of `HybridStorage`. */
export interface HybridStorageArgs {
  /** Where the stack is deployed. Buckets are called `<project>-<stack>-<name>-<bucket>-<account>`. */
  deployment: Deployment;
  /** Buckets, by a short name, which is also the name of the share; not `s3log`, where requests for them are logged. */
  buckets: Record<string, BucketArgs>;
  /** File gateways, by a short name. @default - none */
  gateways?: Record<string, GatewayArgs>;
  /** Name in DNS of the interface endpoint of Storage Gateway, for gateways whose `reach` is private. @default - none */
  gatewayVpcEndpoint?: pulumi.Input<string>;
  /** Name of the backup plan that copies the buckets, put on them as the tag `BackupPlan`. @default - no plan selects them */
  backupPlan?: string;
  /** @default "protected" */
  protection?: Protection;
  /** Topic that is told when something needs a person. @default - nobody is told */
  alarmTopicArn?: pulumi.Input<string>;
  /** Days that logs of gateways and of requests for buckets are kept, one of the periods of CloudWatch Logs. @default 90 */
  logRetentionDays?: number;
  /** Tags of everything made here. */
  tags?: Record<string, string>;
}
