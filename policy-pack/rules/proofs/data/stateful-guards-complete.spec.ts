import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, withOptions, type Fixture } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { statefulGuardsComplete } from "./stateful-guards-complete";

const kept = (fixture: Fixture): Fixture => ({ ...fixture, options: { protect: true } });
const settings = { deletionProtection: true, backupRetentionPeriod: 7 };
const database = (more: object = {}) =>
  resource(Aws.DatabaseInstance, "subject", { ...settings, ...more });
const bucket = () => resource(Aws.Bucket, "subject");
const unprotected = "Pulumi may delete it (protect)";

subjectCases(statefulGuardsComplete, {
  "a database with all guards": [[kept(database())], passes],
  "a bucket with all guards": [[kept(bucket())], passes],
  "a cluster with all guards": [
    [kept(resource(Aws.DatabaseCluster, "subject", { deletionProtection: true }))],
    passes,
  ],
  "a file system with all guards": [[kept(resource(Aws.FileSystem, "subject"))], passes],
  "what Pulumi may delete": [[database()], unprotected],
  "a database without any setting": [
    [kept(resource(Aws.DatabaseInstance, "subject"))],
    "AWS does not refuse to delete it (deletionProtection)",
    "it keeps no backups of its own (backupRetentionPeriod)",
  ],
  "a database that leaves nothing behind": [
    [kept(database({ skipFinalSnapshot: true, backupRetentionPeriod: 0 }))],
    "it leaves no snapshot behind (skipFinalSnapshot)",
    "it keeps no backups of its own (backupRetentionPeriod)",
  ],
  "a secret that is kept": [[kept(resource(Aws.Secret, "subject"))], passes],
  "a secret that Pulumi may delete": [[resource(Aws.Secret, "subject")], unprotected],
  "a vault that says so": [
    [withOptions(resource(Aws.BackupVault, "subject"), { protect: false })],
    unprotected,
  ],
  "a vault that is emptied": [
    [kept(resource(Aws.BackupVault, "subject", { forceDestroy: true }))],
    "deleting it deletes what is in it (forceDestroy)",
  ],
  "a known gap beside an unknown one": [
    [database({ deletionProtection: UNKNOWN })],
    unprotected,
    "? not known: AWS does not refuse to delete it (deletionProtection)",
  ],
  "a bucket for logs": [
    [kept(bucket()), resource(Aws.FlowLog, "flows", { logDestination: ref(bucket()) })],
    isLeftOut,
  ],
  "a bucket for logs that Pulumi may delete": [
    [bucket(), resource(Aws.FlowLog, "flows", { logDestination: ref(bucket()) })],
    unprotected,
  ],
  "a replica": [[kept(database({ replicateSourceDb: "orders" }))], isLeftOut],
  "a replica that Pulumi may delete": [[database({ replicateSourceDb: "orders" })], unprotected],
});
