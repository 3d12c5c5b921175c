import * as backup from "@pulumi/aws/backup";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../shared";
import { RestoreTested, type RestoreTestArgs } from "./backup-arguments";
import { restoreTestName } from "./names";
import type { Plane } from "./plane";

/** Days within which the latest recovery point must have been made to be tried. */
const windowDays = 30;

/** What AWS Backup calls what is tested. */
const resourceTypes: Record<RestoreTested, string> = { databases: "RDS", buckets: "S3" };

/** Tries by schedule to restore what carries the plan's tag, and tells the topic of restores that fail. */
export function restoreTests(
  name: string,
  plane: Plane,
  { schedule, of = [RestoreTested.Databases] }: RestoreTestArgs,
  { vault, role }: { vault: backup.Vault; role: iam.Role },
  opts: pulumi.CustomResourceOptions,
): void {
  const plan = new backup.RestoreTestingPlan(
    `${name}-restore-tests`,
    {
      name: restoreTestName(plane.deployment, name),
      scheduleExpression: schedule,
      recoveryPointSelection: {
        algorithm: "LATEST_WITHIN_WINDOW",
        includeVaults: [vault.arn],
        recoveryPointTypes: ["SNAPSHOT"],
        selectionWindowDays: windowDays,
      },
      tags: nameTags(`${name}-restore-tests`, plane.tags),
    },
    opts,
  );
  for (const tested of of) {
    new backup.RestoreTestingSelection(
      `${name}-restore-tests-${tested}`,
      {
        name: tested,
        restoreTestingPlanName: plan.name,
        iamRoleArn: role.arn,
        protectedResourceType: resourceTypes[tested],
        protectedResourceArns: ["*"],
        protectedResourceConditions: {
          stringEquals: [{ key: "aws:ResourceTag/BackupPlan", value: plane.backup.planName }],
        },
        restoreMetadataOverrides: overrides(tested, plane),
      },
      opts,
    );
  }
  failedRestores(name, plane, opts);
}

/** Source: AWS Backup Developer Guide, "Restore testing inferred metadata". */
function overrides(tested: RestoreTested, { databaseSubnetGroup }: Plane) {
  return tested === RestoreTested.Databases && databaseSubnetGroup !== undefined
    ? { dbSubnetGroupName: databaseSubnetGroup }
    : undefined;
}

/** Vaults report that a restore has ended, however it did; EventBridge tells those that failed. */
function failedRestores(
  name: string,
  { alarmTopicArn, tags }: Plane,
  opts: pulumi.CustomResourceOptions,
): void {
  const ruleName = `${name}-restore-failed`;
  const rule = new cloudwatch.EventRule(
    ruleName,
    {
      description: "Restores that failed",
      eventPattern: JSON.stringify({
        source: ["aws.backup"],
        "detail-type": ["Restore Job State Change"],
        detail: { status: ["FAILED", "ABORTED"] },
      }),
      tags: nameTags(ruleName, tags),
    },
    opts,
  );
  new cloudwatch.EventTarget(
    ruleName,
    {
      rule: rule.name,
      arn: alarmTopicArn,
      inputTransformer: {
        inputPaths: { job: "$.detail.restoreJobId", message: "$.detail.statusMessage" },
        inputTemplate: '"Restore job <job> of AWS Backup failed: <message>"',
      },
    },
    opts,
  );
}
