import { Aws, mustBeAtLeast, notApplicable, resourceRule, securityHub } from "../../kit";
import { isReplica } from "../../topology";

export const rdsBackupRetention = resourceRule({
  name: "rds-backup-retention",
  description: "A database can be restored to any moment of the days that are asked for.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("RDS.11"),
  related: ["RDS.50", "CKV_AWS_133", "AwsSolutions-RDS13", "AWS-0077"],
  remediationSteps:
    "Set backupRetentionPeriod to the days that are asked for, 35 at most. It changes in place, from 0 with a short outage; storage beyond the size of the database is paid for.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  parameters: {
    defaults: { minimumDays: 7 },
    properties: {
      minimumDays: {
        type: "integer",
        minimum: 1,
        maximum: 35,
        default: 7,
        description: "Days that automated backups must be kept at least.",
      },
    },
  },
  remediate: (_database, { minimumDays }) => ({ backupRetentionPeriod: minimumDays }),
  judge: (database, { minimumDays }) => {
    if (isReplica(database)) return notApplicable("Its source is backed up.");
    const days = database.read("backupRetentionPeriod");
    const byDefault = database.type === Aws.DatabaseCluster ? 1 : 0;
    return mustBeAtLeast("backupRetentionPeriod", minimumDays, days, byDefault);
  },
});
