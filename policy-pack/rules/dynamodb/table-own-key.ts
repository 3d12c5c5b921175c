import { Aws, documented, mustBeSet, resourceRule } from "../../kit";

export const tableOwnKey = resourceRule({
  name: "table-own-key",
  description: "A table is encrypted with a key of the platform's own.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "DynamoDB encryption at rest",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html",
  ),
  related: ["CKV_AWS_119", "CKV_AWS_271", "AWS-0025"],
  remediationSteps:
    "Set serverSideEncryption.enabled to true and its kmsKeyArn to a key of the platform's own; of a replica, kmsKeyArn. It changes in place; each request to the key costs a little.",
  appliesTo: [Aws.Table, Aws.TableReplica],
  judge: (table) =>
    mustBeSet(
      "kmsKeyArn",
      table.type === Aws.Table
        ? table.read("serverSideEncryption", "kmsKeyArn")
        : table.read("kmsKeyArn"),
    ),
});
