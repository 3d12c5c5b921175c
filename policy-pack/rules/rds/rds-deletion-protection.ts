import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const rdsDeletionProtection = resourceRule({
  name: "rds-deletion-protection",
  description: "A database cannot be deleted by accident.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: securityHub("RDS.8"),
  related: ["RDS.7", "CKV_AWS_293", "CKV_AWS_139", "AwsSolutions-RDS10"],
  remediationSteps:
    "Set deletionProtection to true. It changes in place; deleting the database then takes two steps.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  remediate: () => ({ deletionProtection: true }),
  judge: (database) => mustBeOn("deletionProtection", database.read("deletionProtection")),
});
