import { Aws, mustBeSet, notApplicable, resourceRule, wellArchitected } from "../../kit";
import { isReplica } from "../../topology";

export const rdsOwnKey = resourceRule({
  name: "rds-own-key",
  description: "A database encrypts with a key of the platform's own.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "SEC08-BP01",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html",
  ),
  related: ["CKV_AWS_327"],
  remediationSteps:
    "Set kmsKeyId before the first deployment. On a database that exists it means a replacement: restore a snapshot that is copied with the key instead.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) =>
    isReplica(database)
      ? notApplicable("A read replica is encrypted as its source is.")
      : mustBeSet("kmsKeyId", database.read("kmsKeyId")),
});
