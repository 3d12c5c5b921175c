import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const rdsCopyTagsToSnapshots = resourceRule({
  name: "rds-copy-tags-to-snapshots",
  description: "A database's snapshots carry its tags.",
  severity: "low",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("RDS.17"),
  related: ["RDS.16", "RDS.47", "CKV2_AWS_60", "CKV_AWS_313"],
  remediationSteps:
    "Set copyTagsToSnapshot to true. It changes in place and holds for snapshots from then on; rules on backups and costs go by those tags.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  remediate: () => ({ copyTagsToSnapshot: true }),
  judge: (database) => mustBeOn("copyTagsToSnapshot", database.read("copyTagsToSnapshot")),
});
