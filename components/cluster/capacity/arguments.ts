import type {
  HostOs,
  HostScalingArgs,
  ReadyHookArgs,
  RefreshArgs,
  SpotArgs,
  SshArgs,
  WarmPoolArgs,
} from "./host-arguments";

/**
 * A group of EC2 hosts that tasks run on. ECS starts and stops hosts between the two sizes as tasks need them. Types have no
 * weights: ECS counts hosts and would not honour them.
 */
export interface CapacityArgs {
  /**
   * EC2 instance types, at least one. With several, the first that AWS can supply is taken; all must be of one processor
   * architecture, that of the image. Every task takes a network interface of its host, so the type bounds how many fit; a
   * task must fit on the smallest of them, by which ECS sizes the group.
   */
  instanceTypes: string[];
  /**
   * Machine image with an ECS agent: a pinned `ami-…`, or `resolve:ssm:<parameter>`, which AWS looks up at each launch.
   * A new pinned image replaces the hosts one after the other, once their tasks have moved, and goes back to the image before
   * if that fails. With a parameter there is no way back, and nothing here shows when the image changes: for development.
   *
   * An image of your own must hold what the ECS image for its `os` holds: the ECS agent, 1.59.0 or newer, as a service that
   * starts at boot and reads `/etc/ecs/ecs.config`; the agent of Systems Manager; Docker; cloud-init, which runs the script
   * the host is given (Bottlerocket reads TOML instead); and software that asks for instance metadata with a token (IMDSv2).
   */
  ami: string;
  /** Operating system of the image. @default "al2023" */
  os?: HostOs;
  /**
   * Whether hosts of an image of your own check at first boot what it must hold, and shut down if it is not there: the
   * replacement of hosts fails then, and goes back. Not for Bottlerocket, which runs no script. @default false
   */
  checkImage?: boolean;
  /** Hosts that always run. */
  minSize: number;
  /** Hosts that may run, at least 1 and at least `minSize`. */
  maxSize: number;
  /**
   * Size of the encrypted gp3 volume that holds images and containers, in GiB; at least 30, which the ECS image takes.
   * @default 50
   */
  rootVolumeGiB?: number;
  /** SSH from ranges on premises. @default none: Session Manager only */
  ssh?: SshArgs;
  /** Spot instances. @default none: on demand only */
  spot?: SpotArgs;
  /** Days after which a host is replaced, from 1 to 365. @default never */
  maxLifetimeDays?: number;
  /** Hosts kept ready; only with one instance type and without Spot instances. @default none */
  warmPool?: WarmPoolArgs;
  /** Holds new hosts back until they say that they are ready. @default none */
  readyHook?: ReadyHookArgs;
  /** How hosts are replaced when their template changes. @default one after the other, without pauses */
  refresh?: RefreshArgs;
  /** How ECS sizes the group. @default as ECS does */
  scaling?: HostScalingArgs;
}
