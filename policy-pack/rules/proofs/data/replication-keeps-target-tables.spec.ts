import { UNKNOWN } from "../../../kit";
import { ruleCases } from "../../../testing/rule-cases";
import { replicationKeepsTargetTables } from "./replication-keeps-target-tables";

const load = (TargetTablePrepMode: unknown, migrationType: unknown = "full-load-and-cdc") => ({
  migrationType,
  replicationTaskSettings: JSON.stringify({ FullLoadSettings: { TargetTablePrepMode } }),
});
const drops = "TargetTablePrepMode is DROP_AND_CREATE";
const unset = "TargetTablePrepMode is not set, and DMS may then drop tables";

ruleCases(replicationKeepsTargetTables, {
  compliant: {
    "tables that are left": load("DO_NOTHING"),
    "tables that are emptied": load("TRUNCATE_BEFORE_LOAD"),
    "one load": load("DO_NOTHING", "full-load"),
  },
  violating: {
    "tables that are dropped": [load("DROP_AND_CREATE"), drops],
    "those of one load": [load("DROP_AND_CREATE", "full-load"), drops],
    "those of a task of unknown kind": [load("DROP_AND_CREATE", UNKNOWN), drops],
  },
  absent: {
    "no settings": [{ migrationType: "full-load" }, unset],
    "settings of something else": [{ replicationTaskSettings: '{"Logging":{}}' }, unset],
    "a text that is no JSON": [{ replicationTaskSettings: "{" }, unset],
  },
  unknown: {
    "unknown settings": [
      { replicationTaskSettings: UNKNOWN },
      "TargetTablePrepMode is not known yet",
    ],
  },
  notApplicable: { "a task for changes alone": load("DROP_AND_CREATE", "cdc") },
});
