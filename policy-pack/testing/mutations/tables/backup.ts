import { Aws, UNKNOWN } from "../../../kit";
import { add, ref, remove, set, together, unset } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../policies";

const plan = "operations-backup-plan";
const vault = "operations-backup-vault";

export const backupMutations: Mutations = {
  prod: {
    "nothing is selected for backups": [remove("operations-backup-selection"), {}],
    "a bucket that the selection does not take in": [unset("Bucket storage-reports", "tags.BackupPlan"), {}],
    "the database outside the selection": [unset("Instance database", "tags.BackupPlan"), {}],
    "a tag that is not known yet": [set("Instance database", { "tags.BackupPlan": UNKNOWN }), {}],
    "backups that are copied nowhere": [unset(plan, "rules.0.copyActions"), {}],
    "backups once a week": [set(plan, { "rules.0.schedule": "cron(0 17 ? * SUN *)" }), {}],
    "backups that are kept for a week": [set(plan, { "rules.0.lifecycle.deleteAfter": 7 }), {}],
    "restores that are tested": [
      together(
        add(Aws.RestoreTestingPlan, "drill", { name: "drill" }, "operations"),
        add(Aws.RestoreTestingSelection, "drill-databases", { restoreTestingPlanName: "drill" }, "operations"),
      ), {}],
    "a plan beside, without a selection": [
      add(Aws.BackupPlan, "yearly", { rules: [{ schedule: "cron(0 5 1 1 ? *)" }] }, "operations"), {}],
    "a vault without a key": [unset(vault, "kmsKeyArn"), {}],
    "a vault that may be emptied": [set(vault, { forceDestroy: true }), {}],
    "a vault whose recovery points nobody may delete": [
      add(Aws.BackupVaultPolicy, "keep", {
        backupVaultName: ref(vault),
        policy: policy({ Effect: "Deny", Principal: "*", Action: "backup:DeleteRecoveryPoint", Resource: "*" }),
      }, "operations"), {}],
    "a locked vault": [
      add(Aws.BackupVaultLock, "lock", { backupVaultName: ref(vault), minRetentionDays: 7 }, "operations"), {}],
    "a lock that lets go at once": [
      add(Aws.BackupVaultLock, "lock", { backupVaultName: ref(vault) }, "operations"), {}],
    "a vault that tells nobody": [remove("operations-backup-notifications"), {}],
    "the vault of the recovery region tells somebody": [
      add(Aws.BackupVaultNotifications, "tell", { backupVaultName: ref("operations-recovery-vault") }, "operations"), {}],
  },
};
