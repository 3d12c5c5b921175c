import type * as pulumi from "@pulumi/pulumi";
import type { Deployment } from "../shared";

/** A VPC as far as what is made in it has to know it: it may be made here, or exist. */
export interface VpcReference {
  id: pulumi.Output<string>;
}

/** A further range of the VPC and what adds it. */
export interface VpcRange {
  cidr: string;
  association: pulumi.Resource;
}

/** What every child of one network needs to be made. */
export interface Scope {
  /** Name of the network, which every child's name starts with. */
  name: string;
  deployment: Deployment;
  /** Tags of every child. */
  tags: Record<string, string> | undefined;
  /** Further tags of what an Auto Scaling group launches, which the provider's default tags do not reach. */
  hostTags?: Record<string, string>;
  /** Topic that alarms go to. */
  alarmTopicArn: pulumi.Input<string> | undefined;
  /**
   * What lets the application tier reach AWS and the sites, collected as it is made. What runs there must be made after it
   * and be gone before it: a host that has lost its way out can no longer be told to stop.
   */
  lifelines: pulumi.Resource[];
  /** Further ranges of the VPC, collected as they are added: a subnet in one of them must wait for it. */
  ranges: VpcRange[];
  /** The VPC's IPv6 block, once it is added; absent where there is none. */
  ipv6Block?: pulumi.Output<string>;
  /** Makes the child a child. */
  opts: pulumi.CustomResourceOptions;
  /**
   * The same for what others have written down and AWS never gives twice, such as public addresses, circuits and the outside
   * addresses of tunnels: not deleted by mistake where the network is protected.
   */
  kept: pulumi.CustomResourceOptions;
}
