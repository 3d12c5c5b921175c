import { Aws, mustBeSet, resourceRule, securityHub } from "../../kit";

export const backupVaultEncryptedAtRest = resourceRule({
  name: "backup-vault-encrypted-at-rest",
  description: "A backup vault encrypts with a key of the platform's own.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("Backup.1"),
  related: ["CKV_AWS_166"],
  remediationSteps:
    "Set kmsKeyArn to a key whose policy lets AWS Backup use it. On a vault that exists it means a replacement, which AWS refuses while it holds recovery points.",
  appliesTo: [Aws.BackupVault],
  judge: (vault) => mustBeSet("kmsKeyArn", vault.read("kmsKeyArn")),
});
