import type { Rule } from "../../kit";
import { backupCoverage } from "./backup-coverage";
import { backupPlanCopies } from "./backup-plan-copies";
import { backupPlanDaily } from "./backup-plan-daily";
import { backupPlanRetention } from "./backup-plan-retention";
import { backupPlanSelects } from "./backup-plan-selects";
import { backupRestoresTested } from "./backup-restores-tested";
import { backupVaultEncryptedAtRest } from "./backup-vault-encrypted-at-rest";
import { backupVaultKeepsRecoveryPoints } from "./backup-vault-keeps-recovery-points";
import { backupVaultLocked } from "./backup-vault-locked";
import { backupVaultNotifies } from "./backup-vault-notifies";

export const backupRules: Rule[] = [
  backupCoverage,
  backupPlanCopies,
  backupPlanDaily,
  backupPlanRetention,
  backupPlanSelects,
  backupRestoresTested,
  backupVaultEncryptedAtRest,
  backupVaultKeepsRecoveryPoints,
  backupVaultLocked,
  backupVaultNotifies,
];
