import { Aws, UNKNOWN } from "../../kit";
import { partOf, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupRestoresTested } from "./backup-restores-tested";

const plan = resource(Aws.BackupPlan, "subject", { rules: UNKNOWN });
const testing = resource(Aws.RestoreTestingPlan, "monthly");
const selection = resource(Aws.RestoreTestingSelection, "databases");
const component = resource("shop:index:Restores", "restores");
const untested = "no restore testing plan with a selection is there";

ruleCases(backupRestoresTested, {
  compliant: {
    "a plan with a selection": [plan, testing, selection],
    "two plans, one with a selection": [
      plan,
      resource(Aws.RestoreTestingPlan, "yearly"),
      testing,
      selection,
    ],
    "a plan and a selection in a component": [
      plan,
      component,
      partOf(component, testing),
      partOf(component, selection),
    ],
  },
  violating: {
    "a plan without a selection": [[plan, testing], untested],
    "a selection without a plan": [[plan, selection], untested],
    "a selection of backups": [
      [plan, testing, resource(Aws.BackupSelection, "all", { planId: ref(plan) })],
      untested,
    ],
  },
  absent: { "no plan": [[plan], untested] },
  unknown: {
    "a plan and a selection of which nothing is known": [
      [
        plan,
        resource(Aws.RestoreTestingPlan, "monthly", { scheduleExpression: UNKNOWN }),
        resource(Aws.RestoreTestingSelection, "databases", { protectedResourceType: UNKNOWN }),
      ],
    ],
  },
  notApplicable: {},
});
