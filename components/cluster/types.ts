import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, PolicyStatement, Protection } from "../shared";

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

/** Which requests to the load balancer are for a service: at least one of the two, and no other service's. */
export interface RouteArgs {
  /** Host name, such as `orders.internal.example.com`, or a pattern with `*`. @default any host */
  host?: string;
  /**
   * Path: `/reports` is that path and all below it; a pattern with `*` is taken as it stands. The more specific route wins:
   * exact host before pattern, host with path before host alone, deeper path before shallower. @default any path
   */
  path?: string;
}

/** Placement of a service on AWS: `awsvpc` tasks on the cluster's EC2 hosts. */
export interface CloudPlacement {
  /** Name of an entry of the cluster's `capacity`. */
  capacity: string;
  /** Tasks to keep running, at least 1; spread over the zones. */
  count: number;
}

/**
 * Placement of a service on hosts of the company's own (ECS Anywhere). AWS offers no load balancer, `awsvpc` network or
 * capacity provider there. Source: Amazon ECS Developer Guide, "Amazon ECS clusters for external instances".
 */
export interface OnPremisesPlacement {
  /** Fleet: tasks run on hosts that carry the ECS attribute `fleet` with this value. */
  fleet: string;
  /**
   * Tasks to keep running, at least 1. A service with a `port` takes it on the host itself, so every task needs a host
   * of its own: tasks beyond the number of hosts stay pending.
   */
  count: number;
}

/** A containerised service, placed on AWS, on premises, or both: then one ECS service each, with all else shared. */
export interface ServiceArgs {
  /** Image, such as `docker.io/library/nginx:1.29`. Either this or `build`. */
  image?: string;
  /** Folder with a Dockerfile: the image is built from it and kept in a repository of the service's own. Either this or `image`. */
  build?: string;
  /** Command in place of the image's own. @default the image's */
  command?: string[];
  /** TCP port that the container listens on. On premises it is also the host's port. @default none */
  port?: number;
  /** CPU units (1024 are one processor) that a task is sure of, from 128 to 196608; it may use more while the host is idle. */
  cpu: number;
  /** Memory that a task may use, in MiB, at least 6. A task that uses more is stopped. */
  memory: number;
  /** Environment of the container. It prevails over what the dependencies in `uses` bring. @default none */
  environment?: Record<string, string>;
  /**
   * Secrets of the container, from environment variable to ARN (Secrets Manager or SSM parameter). The key of one that is
   * encrypted with a key of your own must admit the service's execution role. @default none
   */
  secrets?: Record<string, string>;
  /** Names of `dependencies` whose environment and permissions the service gets. @default none */
  uses?: string[];
  /** Path that the load balancer asks to see whether a task is healthy, when there is a `route`. @default "/" */
  healthCheckPath?: string;
  /** What the load balancer sends to the tasks on AWS; needs `cloud` and `port`. @default not behind the load balancer */
  route?: RouteArgs;
  /** Where it runs on AWS. At least one of `cloud` and `onPremises`. */
  cloud?: CloudPlacement;
  /** Where it runs on premises. At least one of `cloud` and `onPremises`. */
  onPremises?: OnPremisesPlacement;
}

/** Something that services can use by name, such as a database. */
export interface ServiceDependency {
  /** What the service must know: endpoints, names, ARNs of secrets. */
  environment: Record<string, pulumi.Input<string>>;
  /** What the service may do. */
  statements: PolicyStatement[];
}

export interface ContainerClusterArgs {
  /** Where it is deployed. */
  deployment: Deployment;
  /** VPC of the subnets. */
  vpcId: pulumi.Input<string>;
  /** Private subnets for hosts, tasks and the load balancer; a load balancer needs two, in different zones. */
  subnetIds: pulumi.Input<string>[];
  /** Security group of the load balancer. */
  ingressSecurityGroupId: pulumi.Input<string>;
  /** Security group of hosts and tasks. */
  applicationSecurityGroupId: pulumi.Input<string>;
  /** IPv4 ranges that may call the load balancer: those of the VPC and on premises. */
  clientPrefixes: string[];
  /** Certificate (ACM) of the load balancer. @default none: HTTP, inside the private network */
  certificateArn?: pulumi.Input<string>;
  /** Groups of EC2 hosts by name. */
  capacity: Record<string, CapacityArgs>;
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
