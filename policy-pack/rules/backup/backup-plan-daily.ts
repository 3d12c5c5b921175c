import { all, at, Aws, compliant, resourceRule, undecided, UNKNOWN, violation } from "../../kit";
import { wellArchitected } from "../../kit";
import { isDaily } from "../../topology";

export const backupPlanDaily = resourceRule({
  name: "backup-plan-daily",
  description: "A backup plan backs up every day at least.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL09-BP03",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html",
  ),
  remediationSteps:
    "Give the plan a rule with a daily schedule, such as cron(0 17 * * ? *). It changes in place; more recovery points cost more storage.",
  appliesTo: [Aws.BackupPlan],
  judge: (plan) => {
    const rules = all(plan.read("rules"));
    const daily = rules.map((rule) => isDaily(at(rule, "schedule")));
    if (daily.includes(true)) return compliant;
    return daily.includes(UNKNOWN)
      ? undecided("the schedule of a rule is not known yet")
      : violation("none of its rules backs up every day");
  },
});
