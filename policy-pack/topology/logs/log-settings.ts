import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import {
  cloudTrail,
  loadBalancing,
  logDelivery,
  networkLoadBalancing,
  publicQueryLogging,
  serverAccessLogging,
  type LogWriter,
} from "./log-writers";

/** A path to a setting, beginning with a property. */
export type Path = readonly [property: string, ...path: string[]];

/** Where a type of resource says where it writes. */
export interface LogSetting {
  log: string;
  path: Path;
  /** A flag that turns it on. */
  on?: Path;
  /** Whether it is on where the flag is not set. @default false */
  onByDefault?: boolean;
  prefix?: Path;
  role?: string;
  writer?: LogWriter | ((producer: Resource) => LogWriter);
}

const balancerLog = (log: string, property: string): LogSetting => ({
  log,
  path: [property, "bucket"],
  on: [property, "enabled"],
  prefix: [property, "prefix"],
  writer: (balancer) =>
    balancer.read("loadBalancerType") === "network" ? networkLoadBalancing : loadBalancing,
});
const balancerLogs = [
  balancerLog("access logs", "accessLogs"),
  balancerLog("connection logs", "connectionLogs"),
  balancerLog("health check logs", "healthCheckLogs"),
];

const tunnelLogs = ["tunnel1LogOptions", "tunnel2LogOptions"].flatMap((tunnel): LogSetting[] => [
  {
    log: "tunnel logs",
    path: [tunnel, "cloudwatchLogOptions", "logGroupArn"],
    on: [tunnel, "cloudwatchLogOptions", "logEnabled"],
  },
  {
    log: "BGP logs",
    path: [tunnel, "cloudwatchLogOptions", "bgpLogGroupArn"],
    on: [tunnel, "cloudwatchLogOptions", "bgpLogEnabled"],
  },
]);

const sessions = ["configuration", "executeCommandConfiguration", "logConfiguration"] as const;

/** Where the types that say it in a property of their own write logs. */
export const logSettings: Record<string, LogSetting[]> = {
  [Aws.AlbLoadBalancer]: balancerLogs,
  [Aws.Bucket]: [
    {
      log: "access logs",
      path: ["logging", "targetBucket"],
      prefix: ["logging", "targetPrefix"],
      writer: serverAccessLogging,
    },
  ],
  [Aws.BucketLogging]: [
    {
      log: "access logs",
      path: ["targetBucket"],
      prefix: ["targetPrefix"],
      writer: serverAccessLogging,
    },
  ],
  [Aws.ClassicLoadBalancer]: [
    {
      log: "access logs",
      path: ["accessLogs", "bucket"],
      on: ["accessLogs", "enabled"],
      onByDefault: true,
      prefix: ["accessLogs", "bucketPrefix"],
      writer: loadBalancing,
    },
  ],
  [Aws.ClientVpnEndpoint]: [
    {
      log: "connection logs",
      path: ["connectionLogOptions", "cloudwatchLogGroup"],
      on: ["connectionLogOptions", "enabled"],
    },
  ],
  [Aws.Distribution]: [
    // It is let in by the bucket's access-control list. Source: CloudFront developer guide, "Configure standard logging (legacy)".
    { log: "access logs", path: ["loggingConfig", "bucket"], prefix: ["loggingConfig", "prefix"] },
  ],
  [Aws.EcsCluster]: [
    { log: "session logs", path: [...sessions, "cloudWatchLogGroupName"] },
    { log: "session logs", path: [...sessions, "s3BucketName"] },
  ],
  [Aws.FileGateway]: [{ log: "health logs", path: ["cloudwatchLogGroupArn"] }],
  [Aws.FlowLog]: [
    { log: "flow logs", path: ["logDestination"], role: "iamRoleArn", writer: logDelivery },
  ],
  [Aws.LoadBalancer]: balancerLogs,
  [Aws.QueryLog]: [{ log: "queries", path: ["cloudwatchLogGroupArn"], writer: publicQueryLogging }],
  [Aws.ResolverQueryLog]: [{ log: "queries", path: ["destinationArn"], writer: logDelivery }],
  [Aws.SmbFileShare]: [{ log: "audit logs", path: ["auditDestinationArn"] }],
  [Aws.Trail]: [
    {
      log: "records",
      path: ["s3BucketName"],
      prefix: ["s3KeyPrefix"],
      writer: cloudTrail,
    },
    { log: "records", path: ["cloudWatchLogsGroupArn"], role: "cloudWatchLogsRoleArn" },
  ],
  [Aws.VpnConnection]: tunnelLogs,
};
