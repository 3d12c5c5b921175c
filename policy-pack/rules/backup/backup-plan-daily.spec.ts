import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { backupPlanDaily } from "./backup-plan-daily";

const plan = (...schedules: unknown[]) => ({
  rules: schedules.map((schedule) => ({ targetVaultName: UNKNOWN, schedule })),
});
const none = "none of its rules backs up every day";

ruleCases(backupPlanDaily, {
  compliant: {
    "a backup each day": plan("cron(0 17 * * ? *)"),
    "a backup each hour": plan("rate(1 hour)"),
    "one each day beside one each month": plan("cron(0 17 1 * ? *)", "cron(0 17 * * ? *)"),
  },
  violating: {
    "one each week": [plan("cron(0 17 ? * SUN *)"), none],
    "one each month": [plan("cron(0 17 1 * ? *)"), none],
    "no rule": [plan(), none],
  },
  absent: { "a rule without a schedule": [{ rules: [{ targetVaultName: "vault" }] }, none] },
  unknown: {
    "an unknown schedule": [plan(UNKNOWN), "the schedule of a rule is not known yet"],
    "an unknown schedule beside a daily one": [plan(UNKNOWN, "rate(1 day)")],
    "unknown rules": [{ rules: UNKNOWN }, "the schedule of a rule is not known yet"],
  },
  notApplicable: {},
});
