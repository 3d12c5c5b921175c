import { Aws, stackRule, wellArchitected } from "../../kit";
import { judgeVaultBy } from "../../topology";

export const backupVaultNotifies = stackRule({
  name: "backup-vault-notifies",
  description: "A vault tells somebody of what goes wrong with it.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP03",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html",
  ),
  remediationSteps:
    "Give it VaultNotifications with the topic of alarms and the events COPY_JOB_FAILED and RESTORE_JOB_COMPLETED. It changes in place and costs nothing.",
  appliesTo: [Aws.BackupVault],
  judge: (vault, graph) =>
    judgeVaultBy(graph, vault, Aws.BackupVaultNotifications, "it notifies nobody"),
});
