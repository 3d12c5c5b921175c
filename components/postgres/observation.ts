import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import {
  defaultLogRetentionDays,
  managedPolicyArn,
  nameTags,
  physicalName,
  trustPolicy,
} from "../shared";
import type { ResilientPostgresArgs } from "./args";

/** Logs that RDS for PostgreSQL can export. */
export const exportedLogs = ["postgresql", "upgrade"];

/** What the instance needs in place before it exists, to be observed from its first minute. */
export interface Observation {
  monitoringRoleArn: pulumi.Output<string>;
  /** To be depended on: RDS would make the log groups itself, to keep for ever, and cannot use the role without its policy. */
  first: pulumi.Resource[];
}

/** Log groups under the names that RDS writes to, and the role of enhanced monitoring. */
export function observation(
  name: string,
  args: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
): Observation {
  const { role, attachment } = monitoringRole(name, args, opts);
  return {
    monitoringRoleArn: role.arn,
    first: [attachment, ...exportedLogs.map((log) => logGroup(name, log, args, opts))],
  };
}

function logGroup(
  name: string,
  log: string,
  { deployment, logRetentionDays = defaultLogRetentionDays, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
) {
  return new cloudwatch.LogGroup(
    `${name}-log-${log}`,
    {
      name: `/aws/rds/instance/${physicalName(deployment, name)}/${log}`,
      retentionInDays: logRetentionDays,
      tags: nameTags(`${name}-log-${log}`, tags),
    },
    opts,
  );
}

function monitoringRole(
  name: string,
  { deployment, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
) {
  const role = new iam.Role(
    `${name}-monitoring`,
    {
      assumeRolePolicy: trustPolicy(deployment, "monitoring.rds.amazonaws.com"),
      tags: nameTags(`${name}-monitoring`, tags),
    },
    opts,
  );
  const attachment = new iam.RolePolicyAttachment(
    `${name}-monitoring`,
    {
      role: role.name,
      policyArn: managedPolicyArn(deployment, "service-role/AmazonRDSEnhancedMonitoringRole"),
    },
    opts,
  );
  return { role, attachment };
}
