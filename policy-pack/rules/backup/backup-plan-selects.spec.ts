import { Aws, UNKNOWN } from "../../kit";
import { after, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupPlanSelects } from "./backup-plan-selects";

const plan = resource(Aws.BackupPlan, "subject", { rules: [] });
const selection = (planId: unknown) => resource(Aws.BackupSelection, "selection", { planId });

ruleCases(backupPlanSelects, {
  compliant: {
    "a selection": [plan, selection(ref(plan))],
    "a selection beside one of an unknown plan": [
      plan,
      selection(ref(plan)),
      resource(Aws.BackupSelection, "lost", { planId: UNKNOWN }),
    ],
    "a selection of which nothing else is known": [
      plan,
      resource(Aws.BackupSelection, "selection", { planId: ref(plan), resources: UNKNOWN }),
    ],
  },
  violating: {
    "a selection of a plan outside the stack": [[plan, selection("plan-2")], "it has no selection"],
    "a selection that only waits for it": [
      [plan, after(selection("plan-2"), plan)],
      "it has no selection",
    ],
  },
  absent: {
    "no selection": [[plan], "it has no selection"],
    "a selection without a plan": [[plan, selection(undefined)], "it has no selection"],
  },
  unknown: {
    "a selection of an unknown plan": [
      [plan, selection(UNKNOWN)],
      'the plan of Selection "selection" is not known yet',
    ],
  },
  notApplicable: {},
});
