import { Aws, mustBeOneOf, mustNotBe, resourceRule, securityHub } from "../../kit";

export const snapshotNotPublic = resourceRule({
  name: "snapshot-not-public",
  description:
    "Snapshots of volumes are shared with nobody in particular and cannot become public.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.1"),
  related: ["EC2.182"],
  remediationSteps:
    "Set state to block-all-sharing, and share snapshots with the accounts that need them. It changes in place; whoever reads a public snapshot loses it at once.",
  appliesTo: [Aws.SnapshotBlockPublicAccess, Aws.SnapshotSharing],
  judge: (subject) =>
    subject.type === Aws.SnapshotSharing
      ? mustNotBe("accountId", ["all", "*"], subject.read("accountId"))
      : mustBeOneOf("state", ["block-all-sharing"], subject.read("state")),
});
