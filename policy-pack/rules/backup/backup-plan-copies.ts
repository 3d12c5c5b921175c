import { all, Aws, compliant, resourceRule, undecided, UNKNOWN, violation } from "../../kit";
import { wellArchitected } from "../../kit";

export const backupPlanCopies = resourceRule({
  name: "backup-plan-copies",
  description: "A backup plan copies recovery points to another vault.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL13-BP02",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
  ),
  remediationSteps:
    "Give a rule copyActions to a vault in another region or account. It changes in place; the copies and the traffic between regions are paid for.",
  appliesTo: [Aws.BackupPlan],
  judge: (plan) => {
    const copies = all(plan.read("rules"), "copyActions");
    // A copy goes to a vault that is unknown while it does not exist, and is none the less a copy.
    if (copies.some((copy) => copy !== UNKNOWN)) return compliant;
    return copies.length > 0
      ? undecided("copyActions is not known yet")
      : violation("none of its rules copies anywhere");
  },
});
