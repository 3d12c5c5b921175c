import { all, at, Aws, compliant, given, resourceRule, undecided, UNKNOWN } from "../../kit";
import { violation, wellArchitected } from "../../kit";

export const backupPlanRetention = resourceRule({
  name: "backup-plan-retention",
  description: "Each rule of a backup plan keeps recovery points long enough.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
  ),
  remediationSteps:
    "Set lifecycle.deleteAfter of the rule to the days that are asked for. It changes in place, for recovery points from then on; they are paid for as long as they are kept.",
  appliesTo: [Aws.BackupPlan],
  parameters: {
    defaults: { minimumDays: 35 },
    properties: {
      minimumDays: {
        type: "integer",
        minimum: 1,
        default: 35,
        description: "Days that recovery points must be kept at least.",
      },
    },
  },
  judge: (plan, { minimumDays }) =>
    all(plan.read("rules")).flatMap((rule) => {
      const days = at(rule, "lifecycle", "deleteAfter");
      // What is not to be deleted is kept for ever.
      if (days === UNKNOWN) return undecided("deleteAfter of a rule is not known yet");
      return !given(days) || Number(days) >= minimumDays
        ? compliant
        : violation(`a rule keeps ${Number(days)} days, ${minimumDays} are asked for`);
    }),
});
