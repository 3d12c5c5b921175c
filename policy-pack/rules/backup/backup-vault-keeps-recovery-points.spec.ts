import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupVaultKeepsRecoveryPoints } from "./backup-vault-keeps-recovery-points";

const vault = (forceDestroy?: unknown) =>
  resource(Aws.BackupVault, "subject", { name: "daily", forceDestroy });
const ruled = (policy: unknown, forceDestroy?: unknown) => [
  vault(forceDestroy),
  resource(Aws.BackupVaultPolicy, "policy", { backupVaultName: ref(vault()), policy }),
];
const denying = (Action: unknown, Effect = "Deny") =>
  JSON.stringify({ Statement: { Effect, Principal: "*", Action, Resource: "*" } });
const keeps = denying("backup:DeleteRecoveryPoint");
const lets = "its policy lets recovery points be deleted";

ruleCases(backupVaultKeepsRecoveryPoints, {
  compliant: {
    "a refusal": ruled(keeps),
    "a refusal among others": ruled(
      denying(["backup:Update*", "backup:DeleteRecoveryPoint"]),
      false,
    ),
    "a refusal beside a permission": ruled({
      Statement: [
        { Effect: "Allow", Principal: "*", Action: "backup:CopyIntoBackupVault", Resource: "*" },
        { Effect: "Deny", Principal: "*", Action: "backup:DeleteRecoveryPoint", Resource: "*" },
      ],
    }),
    "a refusal by a pattern": ruled(denying("backup:Delete*")),
  },
  violating: {
    "a policy on other things": [ruled(denying("backup:StartCopyJob")), lets],
    "a permission": [ruled(denying("backup:*", "Allow")), lets],
    "a refusal that goes with the vault": [ruled(keeps, true), "forceDestroy is on"],
  },
  absent: {
    "no policy": [[vault()], "it has no policy"],
    "an empty policy": [ruled(undefined), lets],
  },
  unknown: { "an unknown policy": [ruled(UNKNOWN), "its policy is not known yet"] },
  notApplicable: {},
});
