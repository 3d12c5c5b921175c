import type * as pulumi from "@pulumi/pulumi";

/** Where hosts are placed. */
export interface HostPlacement {
  clusterName: pulumi.Input<string>;
  vpcId: pulumi.Input<string>;
  subnetIds: pulumi.Input<string>[];
  securityGroupId: pulumi.Input<string>;
  /** What must be so before a host starts. */
  before: pulumi.Resource[];
}
