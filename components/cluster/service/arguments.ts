import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../shared";
import type { DeployArgs } from "../deployment/arguments";
import type { Discovery } from "../discovery/arguments";
import type { OnPremisesPlacement } from "../on-premises/arguments";
import type { RouteArgs, TcpArgs } from "../ingress/arguments";
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

/** An EFS file system as a service mounts it. Its policy must admit the service's task role, if it has one. */
export interface EfsArgs {
  /** Id, such as `fs-0123456789abcdef0`; it must have a mount target in each zone of the tasks. */
  fileSystem: string;
  /** Id of the access point: the folder and the user that the service gets. @default the whole file system */
  accessPoint?: string;
  /** Security group of the mount targets, which NFS is opened to. */
  securityGroup: string;
}

/**
 * Files of a container that are not in its image. Without `efs` or `host` it is scratch space: empty at the start of a task,
 * writable, and gone with it.
 */
export interface VolumeArgs {
  /** Path in the container, such as `/var/cache/nginx`. */
  path: string;
  /** An EFS file system, mounted with encryption in transit; on AWS only. @default none */
  efs?: EfsArgs;
  /** Folder of the host, such as one that mounts a share of the site; only where it exists on every host. @default none */
  host?: string;
  /** Whether the container may only read it. @default false */
  readOnly?: boolean;
}

/** How Docker finds out whether a container works, where no load balancer asks it. */
export interface ContainerHealthArgs {
  /** Command that succeeds while the container works, run in it without a shell. */
  command: string[];
  /** Seconds from one run to the next, 5 to 300. @default 30 */
  intervalSeconds?: number;
  /** Failures in a row that make the container unhealthy and the task be replaced, 1 to 10. @default 3 */
  retries?: number;
  /** Seconds at the start in which failures do not count, up to 300. @default 60 */
  startSeconds?: number;
}

/** Something that a service may do in AWS. */
export interface PermissionArgs {
  /** Actions, such as `sqs:SendMessage`. */
  actions: string[];
  /** ARNs that the actions apply to. */
  resources: string[];
}

/** A containerised service, placed on AWS, on premises, or both: then one ECS service each, with all else shared. */
export interface ServiceArgs {
  /** Image, such as `docker.io/library/nginx:1.29`. Either this or `build`. */
  image?: string;
  /** Folder with a Dockerfile: the image is built from it and kept in a repository of the service's own. Either this or `image`. */
  build?: string;
  /**
   * ARN of the Secrets Manager secret with user and password of the registry, as JSON `{"username": …, "password": …}`: for
   * private images of Docker Hub, and to be counted as a customer there. @default none
   */
  registryCredentials?: string;
  /** Command in place of the image's own. @default the image's */
  command?: string[];
  /**
   * User that the container runs as, with or without a group: a number (`"1000:1000"`) or a name that the image knows. A user
   * other than root needs a `port` of 1024 or more, and must own what it writes. @default the image's
   */
  user?: string;
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
  /** What the service may do beside what `uses` brings. @default nothing */
  permissions?: PermissionArgs[];
  /** Files that are not in the image, by name. @default none but scratch space at `/tmp` */
  volumes?: Record<string, VolumeArgs>;
  /**
   * Whether the container may write anywhere in its own file system, as images that were not made for containers often do.
   * It is read-only otherwise, but for `volumes` and `/tmp`. @default false
   */
  writableRoot?: boolean;
  /**
   * Whether people may open a shell in its containers (ECS Exec). Each session is logged with what was typed and shown, and
   * encrypted with the cluster's key. @default false
   */
  exec?: boolean;
  /**
   * Whether an OpenTelemetry collector runs in each task and sends traces to X-Ray and metrics to CloudWatch. The container finds it in
   * `OTEL_EXPORTER_OTLP_ENDPOINT`. It takes 128 CPU units and 256 MiB beside the service's own. @default false
   */
  telemetry?: boolean;
  /** How Docker finds out whether the container works. @default only that it runs */
  healthCheck?: ContainerHealthArgs;
  /** Path that the load balancer asks to see whether a task is healthy, when there is a `route`. @default "/" */
  healthCheckPath?: string;
  /** What the load balancer sends to the tasks; needs `port`. @default not behind the load balancer */
  route?: RouteArgs;
  /** Connections that the network load balancer makes to the tasks on AWS; needs `cloud` and `port`. Not with `route`. @default none */
  tcp?: TcpArgs;
  /** How tasks on AWS find those of this service without a load balancer; needs `cloud`. @default they do not */
  discovery?: Discovery;
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
