import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { backupPlanCopies } from "./backup-plan-copies";

const copy = { destinationVaultArn: "arn:aws:backup:eu-central-1:1:backup-vault:recovery" };
const plan = (...copyActions: unknown[]) => ({
  rules: copyActions.map((actions) => ({ ruleName: "daily", copyActions: actions })),
});
const none = "none of its rules copies anywhere";

ruleCases(backupPlanCopies, {
  compliant: {
    "a copy": plan([copy]),
    "a copy to a vault that does not exist yet": plan([{ destinationVaultArn: UNKNOWN }]),
    "a rule with a copy beside one without": plan([], [copy]),
  },
  violating: {
    "an empty list": [plan([]), none],
    "two rules without": [plan([], []), none],
    "no rules": [{ rules: [] }, none],
  },
  absent: { "a rule that says nothing of it": [{ rules: [{ ruleName: "daily" }] }, none] },
  unknown: {
    "unknown copies": [plan(UNKNOWN), "copyActions is not known yet"],
    "unknown rules": [{ rules: UNKNOWN }, "copyActions is not known yet"],
  },
  notApplicable: {},
});
