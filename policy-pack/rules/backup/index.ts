import type { Rule } from "../../kit";
import { backupCoverage } from "./backup-coverage";
import { backupPlanCopies } from "./backup-plan-copies";
import { backupPlanDaily } from "./backup-plan-daily";
import { backupPlanRetention } from "./backup-plan-retention";
import { backupVaultEncryptedAtRest } from "./backup-vault-encrypted-at-rest";

export const backupRules: Rule[] = [
  backupCoverage,
  backupPlanCopies,
  backupPlanDaily,
  backupPlanRetention,
  backupVaultEncryptedAtRest,
];
