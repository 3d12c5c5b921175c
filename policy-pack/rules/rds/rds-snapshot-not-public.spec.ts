import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsSnapshotNotPublic } from "./rds-snapshot-not-public";

const open = "every AWS account may restore it";
const other = (type: string, ...sharedAccounts: string[]) => [
  resource(type, "subject", { sharedAccounts }),
];

ruleCases(rdsSnapshotNotPublic, {
  compliant: {
    "a snapshot for one account": { sharedAccounts: ["123456789012"] },
    "a snapshot for nobody": { sharedAccounts: [] },
    "a cluster's snapshot for one account": other(Aws.ClusterSnapshot, "123456789012"),
  },
  violating: {
    "a public snapshot": [{ sharedAccounts: ["all"] }, open],
    "one that is public, whoever else may": [{ sharedAccounts: [UNKNOWN, "all"] }, open],
    "a public copy": [other(Aws.DatabaseSnapshotCopy, "all"), open],
    "a cluster's public snapshot": [other(Aws.ClusterSnapshot, "123456789012", "all"), open],
  },
  absent: { "a snapshot that is not shared": [{}] },
  unknown: {
    "an unknown account": [{ sharedAccounts: [UNKNOWN] }, "sharedAccounts is not known yet"],
    "an unknown list": [{ sharedAccounts: UNKNOWN }, "sharedAccounts is not known yet"],
  },
  notApplicable: {},
});
