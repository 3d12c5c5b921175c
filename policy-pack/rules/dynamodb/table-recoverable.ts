import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const tableRecoverable = resourceRule({
  name: "table-recoverable",
  description: "A table can be restored to any moment of the last weeks.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("DynamoDB.2"),
  related: ["CKV_AWS_28", "AWS-0024", "AwsSolutions-DDB3"],
  remediationSteps:
    "Set pointInTimeRecovery.enabled to true. It changes in place; the copies cost by the size of the table.",
  appliesTo: [Aws.Table, Aws.TableReplica],
  judge: (table) =>
    table.type === Aws.Table
      ? mustBeOn("pointInTimeRecovery.enabled", table.read("pointInTimeRecovery", "enabled"))
      : mustBeOn("pointInTimeRecovery", table.read("pointInTimeRecovery")),
});
