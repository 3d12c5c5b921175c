import { Aws, compliant, stackRule, undecided, violation, wellArchitected } from "../../kit";

export const backupPlanSelects = stackRule({
  name: "backup-plan-selects",
  description: "A backup plan has a selection of what it backs up.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ),
  remediationSteps:
    "Give the plan a Selection by tag. Nothing stops; without it the plan backs up nothing.",
  appliesTo: [Aws.BackupPlan],
  judge: (plan, graph) => {
    const { found, lost } = graph.referrers(plan, [Aws.BackupSelection], "planId");
    if (found.length > 0) return compliant;
    return lost[0]
      ? undecided(`the plan of ${lost[0].label} is not known yet`)
      : violation("it has no selection");
  },
});
