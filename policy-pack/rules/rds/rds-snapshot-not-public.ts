import { all, Aws, compliant, resourceRule, securityHub, undecided, UNKNOWN } from "../../kit";
import { violation } from "../../kit";

export const rdsSnapshotNotPublic = resourceRule({
  name: "rds-snapshot-not-public",
  description: "A database's snapshot is shared with named accounts at most.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("RDS.1"),
  related: ["CKV_AWS_302"],
  remediationSteps:
    "Take all out of sharedAccounts and list the accounts that need the snapshot. It changes in place.",
  appliesTo: [Aws.DatabaseSnapshot, Aws.DatabaseSnapshotCopy, Aws.ClusterSnapshot],
  judge: (snapshot) => {
    const accounts = all(snapshot.read("sharedAccounts"));
    if (accounts.includes("all")) return violation("every AWS account may restore it");
    return accounts.includes(UNKNOWN) ? undecided("sharedAccounts is not known yet") : compliant;
  },
});
