/** A group of EC2 hosts that tasks run on. ECS starts and stops hosts between the two sizes as tasks need them. */
export interface CapacityArgs {
  /**
   * EC2 instance types, at least one. With several, the first that AWS can supply is taken; all must be of one processor
   * architecture, that of the image. Every task takes a network interface of its host, so the type bounds how many fit.
   */
  instanceTypes: string[];
  /**
   * Machine image with an ECS agent: a pinned `ami-…`, or `resolve:ssm:<parameter>`, which AWS looks up at each launch.
   * A new pinned image replaces the hosts one after the other, once their tasks have moved.
   */
  ami: string;
  /** Hosts that always run. */
  minSize: number;
  /** Hosts that may run, at least 1 and at least `minSize`. */
  maxSize: number;
  /** Size of the encrypted gp3 root volume, in GiB; at least 30, which the ECS image takes. @default 50 */
  rootVolumeGiB?: number;
}
