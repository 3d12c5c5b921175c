import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { backupRestoresTested } from "./backup-restores-tested";

const plan = resource(Aws.BackupPlan, "subject", { rules: UNKNOWN });
const testing = resource(Aws.RestoreTestingPlan, "monthly");
const selection = resource(Aws.RestoreTestingSelection, "databases");
const untested = "no restore testing plan with a selection is there";

ruleCases(backupRestoresTested, {
  compliant: { "a plan with a selection": [plan, testing, selection] },
  violating: { "a plan without a selection": [[plan, testing], untested] },
  absent: { "no plan": [[plan], untested] },
  unknown: {},
  notApplicable: {},
});
