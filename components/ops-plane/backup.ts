import * as backup from "@pulumi/aws/backup";
import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { alarm, managedPolicyArn, nameTags, serviceTrust } from "../shared";
import type { Plane } from "./plane";
import { restoreTests } from "./restore-tests";

/** Where recovery points are kept. */
export interface Vaults {
  primary: backup.Vault;
  /** In another region; none when nothing is copied. */
  recovery?: backup.Vault;
}

/** Events of a vault that call for somebody. Failed backups are not among those that AWS still sends: an alarm tells of them. */
const vaultEvents = ["COPY_JOB_FAILED", "S3_BACKUP_OBJECT_FAILED", "S3_RESTORE_OBJECT_FAILED"];

const serviceRolePolicies = {
  backup: "service-role/AWSBackupServiceRolePolicyForBackup",
  restores: "service-role/AWSBackupServiceRolePolicyForRestores",
  "s3-backup": "AWSBackupServiceRolePolicyForS3Backup",
  "s3-restore": "AWSBackupServiceRolePolicyForS3Restore",
};

/** Backs up whatever carries the plan's tag, and tells the topic what goes wrong; the alarm is for backups that fail. */
export function scheduledBackup(
  name: string,
  plane: Plane,
  vaults: Vaults,
  opts: pulumi.CustomResourceOptions,
): cloudwatch.MetricAlarm {
  const plan = backupPlan(name, plane, vaults, opts);
  const role = backupRole(name, plane, opts);
  new backup.Selection(
    `${name}-backup-selection`,
    {
      planId: plan.id,
      iamRoleArn: role.arn,
      selectionTags: [{ type: "STRINGEQUALS", key: "BackupPlan", value: plane.backup.planName }],
    },
    opts,
  );
  notifications(name, plane, vaults, opts);
  if (plane.backup.restoreTests) {
    restoreTests(name, plane, plane.backup.restoreTests, { vault: vaults.primary, role }, opts);
  }
  return failedBackup(name, plane, vaults.primary, opts);
}

/** A vault reports to a topic of its own region. */
function notifications(
  name: string,
  { alarmTopicArn, recoveryTopicArn, backup: { copyToRegion } }: Plane,
  { primary, recovery }: Vaults,
  opts: pulumi.CustomResourceOptions,
): void {
  new backup.VaultNotifications(
    `${name}-backup-notifications`,
    {
      backupVaultName: primary.name,
      snsTopicArn: alarmTopicArn,
      backupVaultEvents: vaultEvents,
    },
    opts,
  );
  if (recovery === undefined || recoveryTopicArn === undefined) return;
  new backup.VaultNotifications(
    `${name}-recovery-notifications`,
    {
      backupVaultName: recovery.name,
      snsTopicArn: recoveryTopicArn,
      backupVaultEvents: vaultEvents,
      region: copyToRegion,
    },
    opts,
  );
}

function backupPlan(
  name: string,
  { backup: { schedule, retentionDays }, tags }: Plane,
  { primary, recovery }: Vaults,
  opts: pulumi.CustomResourceOptions,
): backup.Plan {
  const lifecycle = { deleteAfter: retentionDays };
  const planName = `${name}-backup-plan`;
  return new backup.Plan(
    planName,
    {
      rules: [
        {
          ruleName: "scheduled",
          targetVaultName: primary.name,
          schedule,
          // An hour is the shortest that AWS takes; the first backup of a large bucket needs most of a day.
          startWindow: 60,
          completionWindow: 24 * 60,
          lifecycle,
          copyActions: recovery && [{ destinationVaultArn: recovery.arn, lifecycle }],
        },
      ],
      tags: nameTags(planName, tags),
    },
    opts,
  );
}

function backupRole(
  name: string,
  { deployment, tags }: Plane,
  opts: pulumi.CustomResourceOptions,
): iam.Role {
  const roleName = `${name}-backup-role`;
  const role = new iam.Role(
    roleName,
    {
      description: "AWS Backup: backs up and restores",
      // The default role of AWS Backup has no condition either.
      assumeRolePolicy: serviceTrust("backup.amazonaws.com"),
      tags: nameTags(roleName, tags),
    },
    opts,
  );
  for (const [use, policy] of Object.entries(serviceRolePolicies)) {
    new iam.RolePolicyAttachment(
      `${roleName}-${use}`,
      { role: role.name, policyArn: managedPolicyArn(deployment, policy) },
      opts,
    );
  }
  return role;
}

function failedBackup(
  name: string,
  { alarmTopicArn, tags }: Plane,
  vault: backup.Vault,
  opts: pulumi.CustomResourceOptions,
): cloudwatch.MetricAlarm {
  const alarmName = `${name}-backup-failed`;
  return alarm(
    alarmName,
    {
      description:
        "A backup failed. Open the failed job in AWS Backup, correct the cause it names, and run the backup on demand.",
      namespace: "AWS/Backup",
      metric: "NumberOfBackupJobsFailed",
      dimensions: { BackupVaultName: vault.name },
      statistic: "Sum",
      comparison: "GreaterThanThreshold",
      threshold: 0,
      periodSeconds: 3600,
      periods: 1,
      missingData: "notBreaching",
    },
    alarmTopicArn,
    nameTags(alarmName, tags),
    opts,
  );
}
