import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, Protection } from "../shared";
import type { CapacityArgs } from "./capacity/arguments";
import type { EniTrunking } from "./capacity/host-arguments";
import type { ImageCacheArgs } from "./images/arguments";
import type { PrivateZoneArgs } from "./ingress/arguments";
import type { FleetNetworkArgs } from "./on-premises/targets/arguments";
import type { ServiceArgs, ServiceDependency } from "./service/arguments";

/** Arguments of `ContainerCluster`. */
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
  /**
   * Private certificate authority (AWS Private CA) that signs a certificate for the domains of the routes' hosts; ACM must
   * have its permission to renew. Either this or `certificateArn`. @default none
   */
  certificateAuthorityArn?: pulumi.Input<string>;
  /**
   * Zone in which each service with `route` or `tcp` is called `<service>.<domain>`; hosts of routes that lie in it get
   * their record too. @default none: names are made elsewhere
   */
  privateZone?: PrivateZoneArgs;
  /** Whether the load balancer's access logs are kept, in a bucket of the cluster's own. @default true */
  accessLogs?: boolean;
  /** Groups of EC2 hosts by name. Beside them there are always `fargate` and `fargate-spot`, which AWS runs. */
  capacity: Record<string, CapacityArgs>;
  /** Whether tasks share a trunk of their host, a setting of the account that hosts get when they start. @default "off" */
  eniTrunking?: EniTrunking;
  /** Services by name: lower-case letters, digits and single hyphens. */
  services: Record<string, ServiceArgs>;
  /** Networks of the fleets on premises that requests are sent to, by name. @default none */
  fleets?: Record<string, FleetNetworkArgs>;
  /** What services may name in `uses`. @default none */
  dependencies?: Record<string, ServiceDependency>;
  /**
   * Registries whose images ECR keeps once they have been pulled, by host, such as `docker.io`: services that name an image
   * there are given the kept one, so that a registry that is away, or counts pulls, stops no task. The first pull of each
   * image needs a way to the internet, not only endpoints. @default none
   */
  imageCaches?: Record<string, ImageCacheArgs>;
  /** Region that images built here are copied to; in one stack of an account and region only. @default none */
  replicateImagesTo?: string;
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
