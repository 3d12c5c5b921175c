import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../shared";
import type { DeployArgs } from "../deployment/arguments";
import type { RouteArgs } from "../ingress/arguments";
import type { ScalingArgs } from "../scaling/arguments";

/** Placement of a service on AWS: `awsvpc` tasks on the cluster's EC2 hosts, or on Fargate. */
export interface CloudPlacement {
  /**
   * Name of an entry of the cluster's `capacity`, or `fargate` or `fargate-spot`, which AWS runs: then `cpu` and `memory` are
   * one of Fargate's sizes. A service is on one capacity: ECS mixes no hosts with Fargate.
   */
  capacity: string;
  /** Tasks to keep running, at least 1; spread over the zones. With `most` it is where the number starts, and the fewest. */
  count: number;
  /** Most tasks: the number then belongs to `scale`. @default the number is fixed */
  most?: number;
  /** What moves the number between `count` and `most`. @default none */
  scale?: ScalingArgs;
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
  /** How a new revision takes over in `cloud`. @default tasks are replaced one after the other */
  deploy?: DeployArgs;
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
