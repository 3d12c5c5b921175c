import { Aws, compliant, covers, mustBeOff, stackRule, statementsOf } from "../../kit";
import { undecided, UNKNOWN, violation, wellArchitected } from "../../kit";
import { judgeVaultBy } from "../../topology";

export const backupVaultKeepsRecoveryPoints = stackRule({
  name: "backup-vault-keeps-recovery-points",
  description: "A vault refuses to delete recovery points, and is not destroyed with them.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP02",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html",
  ),
  remediationSteps:
    "Give it a VaultPolicy that denies backup:DeleteRecoveryPoint to everybody, and leave forceDestroy out. It changes in place; lifecycles go on deleting what is over its time.",
  appliesTo: [Aws.BackupVault],
  judge: (vault, graph) => [
    ...mustBeOff("forceDestroy", vault.read("forceDestroy")),
    ...judgeVaultBy(graph, vault, Aws.BackupVaultPolicy, "it has no policy", (policy) => {
      const statements = statementsOf(policy.read("policy"));
      if (statements === UNKNOWN) return undecided("its policy is not known yet");
      const refuses = statements?.some(
        (statement) =>
          statement.effect === "Deny" && covers(statement, "backup:DeleteRecoveryPoint") === true,
      );
      return refuses ? compliant : violation("its policy lets recovery points be deleted");
    }),
  ],
});
