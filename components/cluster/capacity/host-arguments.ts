import type * as pulumi from "@pulumi/pulumi";

/**
 * Operating system of hosts: it decides how the ECS agent is told what to join, and which disk holds images and containers.
 * AWS publishes images of both under `/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id` and
 * `/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id` (`arm64` for Arm).
 */
export const HostOs = {
  /** The ECS image of Amazon Linux 2023, or an image made from it: settings come as a script that runs at first boot. */
  AmazonLinux: "al2023",
  /** Bottlerocket for ECS: settings come as TOML, and containers live on a disk of their own. */
  Bottlerocket: "bottlerocket",
} as const;
export type HostOs = (typeof HostOs)[keyof typeof HostOs];

/** Whether tasks share a trunk of their host, so that many more of them fit: a setting of the whole account and region. */
export const EniTrunking = {
  /** Each task takes a network interface of its host. */
  Off: "off",
  /** This cluster turns it on for the account, as the stack that owns the account's baseline may. It stays when the stack goes. */
  Owned: "owned",
  /** Another stack has turned it on; here it is counted with. */
  Shared: "shared",
} as const;
export type EniTrunking = (typeof EniTrunking)[keyof typeof EniTrunking];

/** SSH to hosts, for those who cannot do without: Session Manager is there always, and needs no key and no open port. */
export interface SshArgs {
  /** Name of an EC2 key pair of the region. */
  keyName: string;
  /** Ranges that may open port 22, each inside one of the cluster's `clientPrefixes`. Tasks on the hosts are not opened. */
  from: string[];
}

/** Hosts that AWS sells cheaper and takes back with two minutes' notice; their tasks are moved in that time. */
export interface SpotArgs {
  /** Hosts that are bought on demand before any Spot instance is. @default 0 */
  onDemandBase?: number;
  /** Percent of the hosts above that number that are Spot instances, from 1 to 100. @default 100 */
  percent?: number;
}

/** Stopped hosts that have booted once already, and so join the cluster faster. They cost their disks. */
export interface WarmPoolArgs {
  /** Hosts that are kept ready, at least 1. */
  minSize: number;
  /** Hosts that run or are kept ready together, at most. @default the group's `maxSize` */
  maxPrepared?: number;
}

/**
 * Holds every new host back until the host itself says that it is ready, as an image with a slow start wants:
 * `aws autoscaling complete-lifecycle-action --lifecycle-hook-name ready …`. Hosts may do that for their own group. The very
 * first hosts of a new group may start before the hook exists.
 */
export interface ReadyHookArgs {
  /** Seconds after which a host that has said nothing is given up and replaced, from 30 to 7200. */
  timeoutSeconds: number;
}

/** How hosts are replaced when their image or another part of their template changes. */
export interface RefreshArgs {
  /** Percent of hosts to replace before each pause, ascending; the last is 100. @default [100]: no pause */
  checkpoints?: number[];
  /** Minutes of each pause, up to 2880. @default 10 */
  pauseMinutes?: number;
  /** Percent of hosts that must stay healthy meanwhile, up to 100. @default 90 */
  minHealthyPercent?: number;
  /**
   * Names of alarms that end the replacement, and undo it where the image is pinned. Alarms of this cluster's own services
   * cannot be named through their outputs: the services depend on the group. @default none
   */
  alarms?: pulumi.Input<string>[];
}

/** How ECS sizes the group. */
export interface HostScalingArgs {
  /** Percent of the hosts that tasks should fill, from 1 to 100: less keeps hosts in reserve. @default 100 */
  targetPercent?: number;
  /** Fewest hosts that are added at once, from 1. @default 1 */
  smallestStep?: number;
  /** Most hosts that are added at once, up to 10000. @default 10000 */
  largestStep?: number;
  /** Seconds until a new host counts in the next decision, up to 10000. @default 300 */
  warmUpSeconds?: number;
}
