import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupPlanSelects } from "./backup-plan-selects";

const plan = resource(Aws.BackupPlan, "subject", { rules: [] });
const selection = (planId: unknown) => resource(Aws.BackupSelection, "selection", { planId });

ruleCases(backupPlanSelects, {
  compliant: { "a selection": [plan, selection(ref(plan))] },
  violating: { "a selection of another": [[plan, selection("plan-2")], "it has no selection"] },
  absent: { "no selection": [[plan], "it has no selection"] },
  unknown: {
    "a selection of an unknown plan": [
      [plan, selection(UNKNOWN)],
      'the plan of Selection "selection" is not known yet',
    ],
  },
  notApplicable: {},
});
