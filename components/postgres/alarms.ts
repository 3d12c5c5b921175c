import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as rds from "@pulumi/aws/rds";
import type * as pulumi from "@pulumi/pulumi";
import { alarm, nameTags, physicalName, type AlarmCondition } from "../shared";
import type { DatabaseStorage, ResilientPostgresArgs } from "./args";

const gibibyte = 1024 ** 3;

/**
 * Free bytes below which RDS ought to have grown the storage already: it does so at 10 % of what is allocated, which is
 * never less than the start. So the alarm is silent while storage grows, and speaks when it no longer can.
 */
export function storageFloorBytes({ startGiB }: DatabaseStorage): number {
  return Math.floor(startGiB * gibibyte * 0.08);
}

type Condition = Omit<AlarmCondition, "namespace" | "dimensions" | "periodSeconds">;

/** Connections and memory are left out: what is much depends on the instance class, and guesses only teach to ignore alarms. */
function conditions({ deployment, storage }: ResilientPostgresArgs, name: string) {
  const database = physicalName(deployment, name);
  return {
    storage: {
      description:
        `Database ${database} runs out of storage and RDS does not grow it: it has reached its ceiling of ${storage.ceilingGiB} GiB ` +
        "(raise storage.ceilingGiB), or it grew within the last six hours (free space: old data, replication slots that hold back WAL).",
      metric: "FreeStorageSpace",
      statistic: "Minimum",
      comparison: "LessThanThreshold",
      threshold: storageFloorBytes(storage),
      periods: 6,
    },
    cpu: {
      description: `Database ${database} has been busy for a quarter of an hour. Find the statement in Database Insights; if all of them are needed, take a larger instance class.`,
      metric: "CPUUtilization",
      statistic: "Average",
      comparison: "GreaterThanThreshold",
      threshold: 90,
      periods: 3,
    },
    "transaction-ids": {
      description: `Database ${database} has used half of its transaction ids: vacuum does not keep up, and PostgreSQL stops taking writes at two billion. End long transactions, drop unused replication slots, vacuum the oldest tables.`,
      metric: "MaximumUsedTransactionIDs",
      statistic: "Maximum",
      comparison: "GreaterThanThreshold",
      threshold: 1_000_000_000,
      periods: 1,
    },
  } satisfies Record<string, Condition>;
}

/** Alarms on what a person can and must do something about. */
export function databaseAlarms(
  name: string,
  args: ResilientPostgresArgs,
  instance: rds.Instance,
  opts: pulumi.CustomResourceOptions,
): cloudwatch.MetricAlarm[] {
  return Object.entries(conditions(args, name)).map(([what, condition]) =>
    alarm(
      `${name}-${what}`,
      {
        ...condition,
        namespace: "AWS/RDS",
        dimensions: { DBInstanceIdentifier: instance.identifier },
        periodSeconds: 300,
      },
      args.alarmTopicArn,
      nameTags(`${name}-${what}`, args.tags),
      opts,
    ),
  );
}

/** Source: Amazon RDS User Guide, "Amazon RDS event categories and event messages". */
const events = {
  storageExhausted: "RDS-EVENT-0007",
  failoverStarted: "RDS-EVENT-0013",
  failed: "RDS-EVENT-0031",
  failoverCompleted: "RDS-EVENT-0049",
  cannotGrow: "RDS-EVENT-0223",
  reachesCeiling: "RDS-EVENT-0224",
};

/** Categories of which every event is told. */
const categories = ["failover", "failure", "low storage", "maintenance", "security patching"];

/**
 * What no metric says: a failover, a failed instance, storage that is about to reach its ceiling, and maintenance. EventBridge
 * tells it, because an RDS event subscription sends nothing to a topic that is encrypted (Amazon RDS API,
 * CreateEventSubscription).
 */
export function databaseEvents(
  name: string,
  { deployment, alarmTopicArn, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
): void {
  if (alarmTopicArn === undefined) return;
  const rule = new cloudwatch.EventRule(
    `${name}-events`,
    {
      description: "Failover, failure, maintenance and the end of storage growth",
      eventPattern: JSON.stringify({
        source: ["aws.rds"],
        "detail-type": ["RDS DB Instance Event"],
        detail: {
          SourceIdentifier: [physicalName(deployment, name)],
          $or: [{ EventID: Object.values(events) }, { EventCategories: categories }],
        },
      }),
      tags: nameTags(`${name}-events`, tags),
    },
    opts,
  );
  new cloudwatch.EventTarget(
    `${name}-events`,
    {
      rule: rule.name,
      arn: alarmTopicArn,
      inputTransformer: {
        inputPaths: { database: "$.detail.SourceIdentifier", message: "$.detail.Message" },
        inputTemplate: '"Database <database>: <message>"',
      },
    },
    opts,
  );
}
