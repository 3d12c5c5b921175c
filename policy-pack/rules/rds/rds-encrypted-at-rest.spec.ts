import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsEncryptedAtRest } from "./rds-encrypted-at-rest";

const cluster = (properties: object) => [
  resource(Aws.DatabaseCluster, "subject", { ...properties }),
];
const cases = onCases("storageEncrypted");

ruleCases(rdsEncryptedAtRest, {
  ...cases,
  compliant: {
    ...cases.compliant,
    "a cluster with the flag on": cluster({ storageEncrypted: true }),
  },
  violating: {
    ...cases.violating,
    "a cluster with the flag off": [
      cluster({ storageEncrypted: false }),
      "storageEncrypted is off",
    ],
  },
  absent: {
    ...cases.absent,
    "a cluster without": [cluster({}), "storageEncrypted is not set, and off by default"],
  },
  notApplicable: {
    "a read replica": { replicateSourceDb: "orders-1" },
    "a replica of a database that does not exist yet": { replicateSourceDb: UNKNOWN },
    "a replica that is a cluster": cluster({ replicateSourceDb: UNKNOWN }),
    "a replica that says it is not": { replicateSourceDb: UNKNOWN, storageEncrypted: false },
  },
});
