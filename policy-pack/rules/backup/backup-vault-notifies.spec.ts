import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupVaultNotifies } from "./backup-vault-notifies";

const vault = resource(Aws.BackupVault, "subject", { name: "daily" });
const telling = (of: unknown) => [
  vault,
  resource(Aws.BackupVaultNotifications, "events", { backupVaultName: of, snsTopicArn: UNKNOWN }),
];

ruleCases(backupVaultNotifies, {
  compliant: {
    "a topic": telling(ref(vault)),
    "a topic, by the vault's name": telling("daily"),
    "a topic beside that of an unknown vault": [
      ...telling(ref(vault)),
      resource(Aws.BackupVaultNotifications, "lost", { backupVaultName: UNKNOWN }),
    ],
  },
  violating: {
    "a topic of another": [telling("other"), "it notifies nobody"],
    "a lock, which tells nobody": [
      [vault, resource(Aws.BackupVaultLock, "lock", { backupVaultName: ref(vault) })],
      "it notifies nobody",
    ],
  },
  absent: {
    "no topic": [[vault], "it notifies nobody"],
    "a topic without a vault": [telling(undefined), "it notifies nobody"],
  },
  unknown: {
    "a topic of an unknown vault": [
      telling(UNKNOWN),
      'the vault of VaultNotifications "events" is not known yet',
    ],
  },
  notApplicable: {},
});
