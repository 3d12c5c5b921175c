import { Aws, mustBeSet, resourceRule, wellArchitected } from "../../kit";

export const dmsOwnKey = resourceRule({
  name: "dms-own-key",
  description: "Replication instances and endpoints encrypt with a key of the platform's own.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "SEC08-BP01",
    "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html",
  ),
  related: ["CKV_AWS_212", "CKV_AWS_296", "CKV_AWS_298"],
  remediationSteps:
    "Set kmsKeyArn before the first deployment. On what exists it means a replacement: stop the tasks first.",
  appliesTo: [Aws.MigrationInstance, Aws.MigrationEndpoint, Aws.MigrationS3Endpoint],
  judge: (resource) => mustBeSet("kmsKeyArn", resource.read("kmsKeyArn")),
});
