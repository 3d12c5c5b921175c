import { Aws, mustStayOn, resourceRule, securityHub } from "../../kit";

export const rdsMinorVersionUpgrades = resourceRule({
  name: "rds-minor-version-upgrades",
  description: "A database takes the fixes of its engine by itself.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("RDS.13"),
  related: ["RDS.35", "CIS AWS Foundations 5.0 2.2.2", "CKV_AWS_226"],
  remediationSteps:
    "Leave autoMinorVersionUpgrade out or set it to true. It changes in place; upgrades run in the maintenance window, with a short outage.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseClusterInstance],
  remediate: () => ({ autoMinorVersionUpgrade: true }),
  judge: (database) =>
    mustStayOn("autoMinorVersionUpgrade", database.read("autoMinorVersionUpgrade")),
});
