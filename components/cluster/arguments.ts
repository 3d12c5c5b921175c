import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, Protection } from "../shared";
import type { CapacityArgs } from "./capacity/arguments";
import type { EniTrunking } from "./capacity/host-arguments";
import type { ServiceArgs, ServiceDependency } from "./service/arguments";

export interface ContainerClusterArgs {
  /** Where it is deployed. */
  deployment: Deployment;
  /** VPC of the subnets. */
  vpcId: pulumi.Input<string>;
  /** Private subnets for hosts and tasks. */
  subnetIds: pulumi.Input<string>[];
  /** Private subnets for the load balancer: two at least, each in a zone of its own. @default those of hosts and tasks */
  balancerSubnetIds?: pulumi.Input<string>[];
  /** Security group of the load balancer. */
  ingressSecurityGroupId: pulumi.Input<string>;
  /** Security group of hosts and tasks. */
  applicationSecurityGroupId: pulumi.Input<string>;
  /** IPv4 ranges that may call the load balancer: those of the VPC and on premises. */
  clientPrefixes: string[];
  /** Certificate (ACM) of the load balancer. @default none: HTTP, inside the private network */
  certificateArn?: pulumi.Input<string>;
  /** Groups of EC2 hosts by name. Beside them there are always `fargate` and `fargate-spot`, which AWS runs. */
  capacity: Record<string, CapacityArgs>;
  /** Whether tasks share a trunk of their host, a setting of the account that hosts get when they start. @default "off" */
  eniTrunking?: EniTrunking;
  /** Services by name: lower-case letters, digits and single hyphens. */
  services: Record<string, ServiceArgs>;
  /** What services may name in `uses`. @default none */
  dependencies?: Record<string, ServiceDependency>;
  /** Days that logs are kept; one of the values that CloudWatch Logs takes. @default 90 */
  logRetentionDays?: number;
  /** Whether AWS refuses to delete the load balancer and repositories that hold images. @default "protected" */
  protection?: Protection;
  /** Topic that alarms go to. @default nobody is told */
  alarmTopicArn?: pulumi.Input<string>;
  /**
   * Further tags of hosts and their volumes. The provider's default tags do not reach what an Auto Scaling group launches:
   * name them here again. @default none
   */
  hostTags?: Record<string, string>;
  /** Tags of every resource, hosts and their volumes included, beside those of the provider. @default none */
  tags?: Record<string, string>;
}
