import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const tableDeletionProtection = resourceRule({
  name: "table-deletion-protection",
  description: "A table cannot be deleted by accident.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("DynamoDB.6"),
  related: ["CKV_AWS_165"],
  remediationSteps:
    "Set deletionProtectionEnabled to true. It changes in place; deleting the table then takes two steps.",
  appliesTo: [Aws.Table, Aws.TableReplica],
  remediate: () => ({ deletionProtectionEnabled: true }),
  judge: (table) => mustBeOn("deletionProtectionEnabled", table.read("deletionProtectionEnabled")),
});
