import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsSnapshotEncryptedAtRest } from "./rds-snapshot-encrypted-at-rest";

const database = (storageEncrypted?: unknown) =>
  resource(Aws.DatabaseInstance, "orders", { identifier: "orders", storageEncrypted });
const snapshot = (of: unknown, name = "subject") =>
  resource(Aws.DatabaseSnapshot, name, { dbInstanceIdentifier: of });
const ofDatabase = (of: Fixture) => [of, snapshot(ref(of))];
const copy = (of: Fixture, more: object = {}) => {
  const copied = snapshot(ref(of), "copied");
  const properties = { sourceDbSnapshotIdentifier: ref(copied), ...more };
  return [of, copied, resource(Aws.DatabaseSnapshotCopy, "subject", properties)];
};
const ofCluster = (storageEncrypted?: boolean) => {
  const cluster = resource(Aws.DatabaseCluster, "aurora", { storageEncrypted });
  const properties = { dbClusterIdentifier: ref(cluster) };
  return [cluster, resource(Aws.ClusterSnapshot, "subject", properties)];
};

ruleCases(rdsSnapshotEncryptedAtRest, {
  compliant: {
    "one of an encrypted database": ofDatabase(database(true)),
    "one found by the database's name": [database(true), snapshot("orders")],
    "a copy of such a one": copy(database(true)),
    "a copy with a key of its own": [
      resource(Aws.DatabaseSnapshotCopy, "subject", {
        sourceDbSnapshotIdentifier: "theirs",
        kmsKeyId: UNKNOWN,
      }),
    ],
    "one of an encrypted cluster": ofCluster(true),
  },
  violating: {
    "one of an open database": [
      ofDatabase(database(false)),
      'storageEncrypted of Instance "orders" is off',
    ],
    "one of an open cluster": [ofCluster(false), 'storageEncrypted of Cluster "aurora" is off'],
    "one of a database that says nothing": [
      ofDatabase(database()),
      'storageEncrypted of Instance "orders" is not set, and off by default',
    ],
  },
  absent: {
    "a cluster that says nothing": [
      ofCluster(),
      'storageEncrypted of Cluster "aurora" is not set, and off by default',
    ],
  },
  unknown: {
    "one of another stack's database": [
      [snapshot("theirs")],
      "what it is taken of is not in this stack",
    ],
    "one of an unknown database": [[snapshot(UNKNOWN)], "what it is taken of is not in this stack"],
    "one of a database of which it is unknown": [
      ofDatabase(database(UNKNOWN)),
      'storageEncrypted of Instance "orders" is not known yet',
    ],
  },
  notApplicable: {},
});
