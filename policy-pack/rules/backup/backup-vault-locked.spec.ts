import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupVaultLocked } from "./backup-vault-locked";

const vault = resource(Aws.BackupVault, "subject", { name: "daily" });
const locked = (of: unknown, minRetentionDays?: unknown) => [
  vault,
  resource(Aws.BackupVaultLock, "lock", { backupVaultName: of, minRetentionDays }),
];

ruleCases(backupVaultLocked, {
  compliant: {
    "a lock": locked(ref(vault), 35),
    "a lock found by name": locked("daily", 35),
    "a lock for a time that is not known": locked(ref(vault), UNKNOWN),
  },
  violating: {
    "a lock that holds nothing": [locked(ref(vault)), "minRetentionDays is not set"],
    "a lock of another": [locked("other", 35), "it has no lock"],
  },
  absent: {
    "no lock": [[vault], "it has no lock"],
    "a lock without a vault": [locked(undefined, 35), "it has no lock"],
  },
  unknown: {
    "a lock of an unknown vault": [
      locked(UNKNOWN, 35),
      'the vault of VaultLockConfiguration "lock" is not known yet',
    ],
  },
  notApplicable: {},
});
