import { Aws, mustBeSet, stackRule, wellArchitected } from "../../kit";
import { judgeVaultBy } from "../../topology";

export const backupVaultLocked = stackRule({
  name: "backup-vault-locked",
  description: "Nobody can shorten how long a vault keeps its recovery points.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP02",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
  ),
  remediationSteps:
    "Give it a VaultLockConfiguration with minRetentionDays. With changeableForDays it can never be taken away again, and recovery points are paid for until their time is over.",
  appliesTo: [Aws.BackupVault],
  judge: (vault, graph) =>
    judgeVaultBy(graph, vault, Aws.BackupVaultLock, "it has no lock", (lock) =>
      mustBeSet("minRetentionDays", lock.read("minRetentionDays")),
    ),
});
