import type { Rule } from "../../kit";
import { backupCoverage } from "./backup-coverage";
import { backupVaultEncryptedAtRest } from "./backup-vault-encrypted-at-rest";

export const backupRules: Rule[] = [
  backupCoverage,
  backupVaultEncryptedAtRest,
];
