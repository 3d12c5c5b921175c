import { Aws, mustBeAtLeast, resourceRule, securityHub } from "../../kit";

export const rdsEnhancedMonitoring = resourceRule({
  name: "rds-enhanced-monitoring",
  description: "A database tells what its operating system does.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("RDS.6"),
  related: ["CKV_AWS_118"],
  remediationSteps:
    "Set monitoringInterval to 60 or less, and monitoringRoleArn. It changes in place; CloudWatch bills what it takes in.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseClusterInstance],
  judge: (database) => mustBeAtLeast("monitoringInterval", 1, database.read("monitoringInterval")),
});
