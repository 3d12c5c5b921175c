import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as pulumi from "@pulumi/pulumi";
import { alarm, nameTags, type AlarmCondition } from "../shared";
import type { HybridStorageArgs } from "./args";
import type { ActiveGateway } from "./gateway";

type Condition = Omit<AlarmCondition, "namespace" | "dimensions" | "periodSeconds">;

/** Thresholds: Amazon S3 File Gateway User Guide, "Understanding CloudWatch alarms". */
function conditions(gateway: string, site: string): Record<string, Condition> {
  return {
    upload: {
      description: `File gateway ${gateway} at ${site} does not get its files into S3: its cache has been more than 80 % dirty for 20 minutes, or the gateway is silent. Check the appliance and its way out (TCP 443), then its bandwidth; do not reboot it or touch its cache disks, they hold the only copy.`,
      metric: "CachePercentDirty",
      statistic: "Average",
      comparison: "GreaterThanThreshold",
      threshold: 80,
      periods: 4,
      missingData: "breaching",
    },
    health: {
      description: `File gateway ${gateway} at ${site} reports a fault: read its log group for files that it could not upload or read, and for lost access to the bucket or key.`,
      metric: "HealthNotifications",
      statistic: "Sum",
      comparison: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      periods: 1,
      missingData: "notBreaching",
    },
  };
}

/** Alarms of a gateway that has a cache. */
export function gatewayAlarms(
  name: string,
  gatewayKey: string,
  { gateway, site }: ActiveGateway,
  args: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
): cloudwatch.MetricAlarm[] {
  return Object.entries(conditions(gatewayKey, site)).map(([what, condition]) =>
    alarm(
      `${name}-gateway-${gatewayKey}-${what}`,
      {
        ...condition,
        namespace: "AWS/StorageGateway",
        dimensions: { GatewayId: gateway.gatewayId, GatewayName: gateway.gatewayName },
        periodSeconds: 300,
      },
      args.alarmTopicArn,
      nameTags(`${name}-gateway-${gatewayKey}-${what}`, args.tags),
      opts,
    ),
  );
}
