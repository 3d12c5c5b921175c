import { Aws, mustBeOff, resourceRule, securityHub } from "../../kit";

export const rdsNotPublic = resourceRule({
  name: "rds-not-public",
  description: "A database has no public address.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("RDS.2"),
  related: ["CIS AWS Foundations 5.0 2.2.3", "CKV_AWS_17", "AWS-0180"],
  remediationSteps: "Leave publiclyAccessible out or set it to false. It changes in place.",
  exemptable: false,
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseClusterInstance],
  remediate: () => ({ publiclyAccessible: false }),
  judge: (database) => mustBeOff("publiclyAccessible", database.read("publiclyAccessible")),
});
