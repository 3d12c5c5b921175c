import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { backupPlanRetention } from "./backup-plan-retention";

const plan = (...days: unknown[]) => ({
  rules: days.map((deleteAfter) => ({ ruleName: "daily", lifecycle: { deleteAfter } })),
});
const short = (days: number) => `a rule keeps ${days} days, 35 are asked for`;

ruleCases(backupPlanRetention, {
  compliant: {
    "five weeks": plan(35),
    "a year beside five weeks": plan(365, 35),
    "a rule that deletes nothing": { rules: [{ ruleName: "daily", lifecycle: {} }] },
  },
  violating: {
    "five weeks less a day": [plan(34), short(34)],
    "a week beside a year": [plan(365, 7), short(7)],
    "two that are short": [plan(1, 2), short(1), short(2)],
  },
  absent: { "no lifecycle, which keeps for ever": [{ rules: [{ ruleName: "daily" }] }] },
  unknown: {
    "unknown days": [plan(UNKNOWN), "deleteAfter of a rule is not known yet"],
    "unknown days beside enough": [plan(UNKNOWN, 35), "deleteAfter of a rule is not known yet"],
  },
  notApplicable: {},
});
