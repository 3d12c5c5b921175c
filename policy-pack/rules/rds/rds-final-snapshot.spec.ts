import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { rdsFinalSnapshot } from "./rds-final-snapshot";

const finalSnapshotIdentifier = "orders-final";

ruleCases(rdsFinalSnapshot, {
  compliant: {
    "a named final snapshot": { finalSnapshotIdentifier },
    "one that is not skipped": { skipFinalSnapshot: false, finalSnapshotIdentifier },
    "one whose name is made in the same update": { finalSnapshotIdentifier: UNKNOWN },
  },
  violating: {
    "one that is skipped": [{ skipFinalSnapshot: true }, "skipFinalSnapshot is on"],
    "one that is named and skipped": [
      { skipFinalSnapshot: true, finalSnapshotIdentifier },
      "skipFinalSnapshot is on",
    ],
    "one without a name": [{ skipFinalSnapshot: false }, "finalSnapshotIdentifier is not set"],
  },
  absent: { "nothing said of it": [{}, "finalSnapshotIdentifier is not set"] },
  unknown: {
    "an unknown flag": [
      { skipFinalSnapshot: UNKNOWN, finalSnapshotIdentifier },
      "skipFinalSnapshot is not known yet",
    ],
  },
  notApplicable: { "a read replica": { replicateSourceDb: "orders", skipFinalSnapshot: true } },
});
