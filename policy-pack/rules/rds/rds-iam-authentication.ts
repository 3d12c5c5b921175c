import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const rdsIamAuthentication = resourceRule({
  name: "rds-iam-authentication",
  description: "A database lets users sign in with IAM instead of a password.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("RDS.10"),
  related: ["RDS.12", "CKV_AWS_161", "CKV_AWS_162", "AWS-0176"],
  remediationSteps:
    "Set iamDatabaseAuthenticationEnabled to true. It changes in place; a user of the database signs in that way once it has the role rds_iam.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) =>
    mustBeOn("iamDatabaseAuthenticationEnabled", database.read("iamDatabaseAuthenticationEnabled")),
});
