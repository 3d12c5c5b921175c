import { Aws, UNKNOWN } from "../../../kit";
import { add, remove, set, unset } from "../change";
import type { Mutations } from "../mutation";

const plan = "operations-backup-plan";
const vault = "operations-backup-vault";

export const backupMutations: Mutations = {
  prod: {
    "nothing is selected for backups": [
      remove("operations-backup-selection"),
      {
        "backup-coverage": ["database", "storage-invoices", "storage-reports"],
        "backup-plan-selects": ["operations-backup-plan"],
        "backup-tag-names-a-plan": ["? database", "? storage-invoices", "? storage-reports"],
        "rds-backups-elsewhere": ["database"],
        "s3-copied-elsewhere": ["storage-invoices", "storage-reports"],
      },
    ],
    "a bucket that the selection does not take in": [
      unset("Bucket storage-reports", "tags.BackupPlan"),
      { "backup-coverage": ["storage-reports"], "s3-copied-elsewhere": ["storage-reports"] },
    ],
    "the database outside the selection": [
      unset("Instance database", "tags.BackupPlan"),
      { "backup-coverage": ["database"], "rds-backups-elsewhere": ["database"] },
    ],
    "a tag that is not known yet": [
      set("Instance database", { "tags.BackupPlan": UNKNOWN }),
      {
        "backup-coverage": ["? database"],
        "backup-tag-names-a-plan": ["? database"],
        "rds-backups-elsewhere": ["? database"],
      },
    ],
    "backups that are copied nowhere": [
      unset(plan, "rules.0.copyActions"),
      {
        "backup-plan-copies": ["operations-backup-plan"],
        "rds-backups-elsewhere": ["database"],
        "s3-copied-elsewhere": ["storage-invoices", "storage-reports"],
      },
    ],
    "backups once a week": [
      set(plan, { "rules.0.schedule": "cron(0 17 ? * SUN *)" }),
      { "backup-plan-daily": ["operations-backup-plan"] },
    ],
    "backups that are kept for a week": [
      set(plan, { "rules.0.lifecycle.deleteAfter": 7 }),
      { "backup-plan-retention": ["operations-backup-plan"] },
    ],
    "restores that nobody tests": [
      remove("operations-restore-tests-databases", "operations-restore-tests"),
      { "backup-restores-tested": ["operations-backup-plan"] },
    ],
    "a plan of tests that restores nothing": [
      remove("operations-restore-tests-databases"),
      { "backup-restores-tested": ["operations-backup-plan"] },
    ],
    "a plan beside, without a selection": [
      add(Aws.BackupPlan, "yearly", { rules: [{ schedule: "cron(0 5 1 1 ? *)" }] }, "operations"),
      {
        "backup-plan-copies": ["yearly"],
        "backup-plan-daily": ["yearly"],
        "backup-plan-selects": ["yearly"],
        "windows-in-agreed-hours": ["yearly"],
      },
    ],
    "a vault without a key": [
      unset(vault, "kmsKeyArn"),
      { "backup-vault-encrypted-at-rest": ["operations-backup-vault"] },
    ],
    "a vault that may be emptied": [
      set(vault, { forceDestroy: true }),
      {
        "backup-vault-keeps-recovery-points": ["operations-backup-vault"],
        "stateful-guards-complete": ["operations-backup-vault"],
      },
    ],
    "a vault whose recovery points may be deleted": [
      remove("operations-backup-vault-policy"),
      { "backup-vault-keeps-recovery-points": ["operations-backup-vault"] },
    ],
    "a vault that is not locked": [
      remove("operations-backup-vault-lock"),
      { "backup-vault-locked": ["operations-backup-vault"] },
    ],
    "a lock that lets go at once": [
      unset("operations-backup-vault-lock", "minRetentionDays"),
      { "backup-vault-locked": ["operations-backup-vault"] },
    ],
    "a vault that tells nobody": [
      remove("operations-backup-notifications"),
      { "backup-vault-notifies": ["operations-backup-vault"] },
    ],
    "the vault of the recovery region tells nobody": [
      remove("operations-recovery-notifications"),
      { "backup-vault-notifies": ["operations-recovery-vault"] },
    ],
  },
};
