import { Aws, compliant, given, notApplicable, stackRule, tagsOf, textOf } from "../../kit";
import { undecided, UNKNOWN, violation, wellArchitected } from "../../kit";
import { isTaken } from "../../topology";

export const backupTagNamesAPlan = stackRule({
  name: "backup-tag-names-a-plan",
  description: "The tag that names a backup plan names one that takes in what carries it.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ),
  remediationSteps:
    "Give the tag the value that a backup selection asks for, or make a selection for it; if the plan is another stack's, name it in plansElsewhere. Tags change in place.",
  appliesTo: [
    ...[Aws.DatabaseInstance, Aws.DatabaseCluster, Aws.Bucket, Aws.FileSystem, Aws.Table],
    ...[Aws.Volume, Aws.Instance, Aws.FileGateway],
  ],
  parameters: {
    defaults: { tag: "BackupPlan", plansElsewhere: [] },
    properties: {
      tag: { type: "string", default: "BackupPlan", description: "The key of the tag." },
      plansElsewhere: {
        type: "array",
        items: { type: "string" },
        description: "Values that selections of other stacks take in.",
      },
    },
  },
  judge: (store, graph, { tag, plansElsewhere }: { tag: string; plansElsewhere: string[] }) => {
    const { known, complete } = tagsOf(store);
    const value = known[tag] ?? (complete ? undefined : UNKNOWN);
    if (!given(value)) return notApplicable("It names no backup plan.");
    if (value === UNKNOWN) return undecided(`the tag ${tag} is not known yet`);
    if (plansElsewhere.some((plan) => plan === value)) return compliant;
    const taken = isTaken(graph, tag, textOf(value));
    if (taken === UNKNOWN) return undecided(`which ${tag} the selections take in is not known yet`);
    return taken ? compliant : violation(`no selection takes in ${tag} ${textOf(value)}`);
  },
});
