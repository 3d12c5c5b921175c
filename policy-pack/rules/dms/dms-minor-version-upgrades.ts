import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const dmsMinorVersionUpgrades = resourceRule({
  name: "dms-minor-version-upgrades",
  description: "A replication instance takes the fixes of its engine by itself.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("DMS.6"),
  related: ["CKV_AWS_222"],
  remediationSteps:
    "Set autoMinorVersionUpgrade to true. It changes in place; upgrades run in the maintenance window, and tasks go on afterwards.",
  appliesTo: [Aws.MigrationInstance],
  remediate: () => ({ autoMinorVersionUpgrade: true }),
  judge: (instance) =>
    mustBeOn("autoMinorVersionUpgrade", instance.read("autoMinorVersionUpgrade")),
});
