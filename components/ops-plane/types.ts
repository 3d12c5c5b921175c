import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, Protection } from "../shared";
import type { BackupArgs } from "./backup-arguments";
import type { TrailArgs } from "./trail-arguments";

/** Which stack holds what exists once per account and region: the trail, and the account's defaults. */
export const AccountBaseline = {
  /**
   * This stack: it keeps the audit trail, and sets encryption of new volumes, the block on public buckets and IMDSv2 as
   * the account's defaults. At most one stack of an account and region.
   */
  Owner: "owner",
  /** Another stack of this project in the same account and region, whose `accountBaseline` is `owner`. */
  Shared: "shared",
  /** No stack of this project: the account is governed elsewhere, such as by a landing zone with an organisation's trail. */
  None: "none",
} as const;
export type AccountBaseline = (typeof AccountBaseline)[keyof typeof AccountBaseline];

/** Whether networks of the account may be reached from the internet, in the region. */
export const VpcPublicAccess = {
  /** As every account starts: each network decides for itself. */
  Allowed: "allowed",
  /**
   * No internet gateway of any VPC brings a connection in; NAT gateways still take connections out, and VPN and Direct
   * Connect are not touched. It cuts off whatever the account serves to the internet, and instances that do NAT themselves.
   * (AWS's stricter mode, `block-bidirectional`, stops NAT gateways too: a network with a way out cannot have it.)
   */
  BlockIngress: "block-ingress",
} as const;
export type VpcPublicAccess = (typeof VpcPublicAccess)[keyof typeof VpcPublicAccess];

/** What the hosts of a fleet are for. */
export const FleetRuns = {
  /** Tasks of the container cluster (ECS Anywhere): one registration serves Systems Manager and the cluster. */
  Containers: "containers",
  /** Anything else: the hosts are managed and patched, and the cluster does not know them. */
  Plain: "plain",
} as const;
export type FleetRuns = (typeof FleetRuns)[keyof typeof FleetRuns];

/** One chance to register hosts: it ends at its date or when it is used up, and what it registered stays registered. */
export interface ActivationArgs {
  /** Hosts that it may register, 1 up to the hosts of the fleet. */
  hosts: number;
  /**
   * When it ends, in UTC, such as `2027-01-31T00:00:00Z`. AWS refuses a date more than 30 days ahead of the day it is
   * created, and one that has passed (AWS Systems Manager User Guide, "Create a hybrid activation").
   */
  expires: string;
}

/** A group of on-premises servers that are registered, patched and watched alike. */
export interface FleetArgs {
  /** Site that the hosts stand at. */
  site: string;
  /** Hosts that are expected, 1 to 1,000. All fleets together fit the standard tier: 1,000 hosts of an account and region. */
  hosts: number;
  /** Operating system with its version: `ubuntu-22.04`, `debian-12`, `rhel-9`, `rocky-9`, `amazon-linux-2023` … */
  os: string;
  /** What the hosts are for. @default "plain" */
  runs?: FleetRuns;
  /**
   * Activations by the name of their generation, such as `2027-01`. A new one leaves the others as they are; taking one
   * away closes it and leaves its hosts registered. @default none: no host can register
   */
  activations?: Record<string, ActivationArgs>;
}

/** When the hosts of fleets are patched. Cloud hosts are not: they are replaced by a newer image. */
export interface PatchingArgs {
  /** Start of the window: six fields, such as `cron(0 3 ? * SUN *)`. */
  schedule: string;
  /** Time zone of the schedule, by its IANA name, such as `Asia/Seoul`. */
  timezone: string;
  /** Length of the window in hours, 1 to 24. No host is started on in the last hour, if there is more than one. */
  durationHours: number;
}

/** Arguments of `OpsPlane`. */
export interface OpsPlaneArgs {
  /** Where it is deployed. */
  deployment: Deployment;
  /** Topic that backups and alarms report to; its policy must admit AWS Backup and CloudWatch. */
  alarmTopicArn: pulumi.Input<string>;
  /** Topic in the region of `backup.copyToRegion` that the vault there reports to. @default it reports to nobody */
  recoveryTopicArn?: pulumi.Input<string>;
  /** ARNs of the alarms that the dashboard shows. */
  alarms: pulumi.Input<string>[];
  /** Which stack holds what exists once per account and region. */
  accountBaseline: AccountBaseline;
  /** Whether networks of the account may be reached from the internet. Only with `accountBaseline` `owner`. @default "allowed" */
  vpcPublicAccess?: VpcPublicAccess;
  /** What the account's trail records, and how. Only with `accountBaseline` `owner`. @default no objects, and no lock */
  trail?: TrailArgs;
  /** Groups of on-premises servers, by name. @default none */
  fleets?: Record<string, FleetArgs>;
  /** IAM policy that hosts need to join the container cluster. Required when a fleet runs containers. */
  containerHostPolicyArn?: pulumi.Input<string>;
  /** When the hosts of fleets are patched. */
  patching: PatchingArgs;
  /** What is backed up, when, and for how long it is kept. */
  backup: BackupArgs;
  /**
   * RDS subnet group that databases are restored into to try their backups.
   * @default the default VPC, without which the restore fails
   */
  databaseSubnetGroup?: pulumi.Input<string>;
  /** Days that logs of hosts and of the trail are kept in CloudWatch; one of the values that CloudWatch knows. @default 365 */
  logRetentionDays?: number;
  /** What happens to recovery points and audit records on deletion. @default "protected" */
  protection?: Protection;
  /** Tags of every resource, beside those of the provider. @default none */
  tags?: Record<string, string>;
}
