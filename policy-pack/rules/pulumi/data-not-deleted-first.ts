import { Aws, compliant, wellArchitected, resourceRule, violation } from "../../kit";

/** Resources that hold what cannot be made again. */
const data = [
  ...[Aws.DatabaseInstance, Aws.DatabaseCluster, Aws.Bucket, Aws.FileSystem, Aws.Table],
  ...[Aws.BackupVault, Aws.Secret],
];

export const dataNotDeletedFirst = resourceRule({
  name: "data-not-deleted-first",
  description: "What holds data is never deleted before there is another.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "REL08-BP04",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_tracking_change_management_immutable_infrastructure.html",
  ),
  remediationSteps:
    "Take the option deleteBeforeReplace away, and give no fixed name to what has to be replaced. Nothing changes until the next replacement.",
  appliesTo: data,
  judge: (subject) =>
    subject.options.deleteBeforeReplace ? violation("deleteBeforeReplace is set") : compliant,
});
