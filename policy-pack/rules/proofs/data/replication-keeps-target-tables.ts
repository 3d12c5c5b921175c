import {
  Aws,
  compliant,
  documented,
  given,
  notApplicable,
  resourceRule,
  at,
  parsed,
  textOf,
  undecided,
  UNKNOWN,
  violation,
} from "../../../kit";

export const replicationKeepsTargetTables = resourceRule({
  name: "replication-keeps-target-tables",
  description: "A replication task does not drop tables of its target when it loads them.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Full-load task settings",
    "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.FullLoad.html",
  ),
  remediationSteps:
    "Set FullLoadSettings.TargetTablePrepMode in replicationTaskSettings to DO_NOTHING or TRUNCATE_BEFORE_LOAD: with DROP_AND_CREATE a task that is started again takes indexes, grants and all that was added to the tables with it. It changes in place while the task is stopped.",
  appliesTo: [Aws.MigrationTask],
  judge: (task) => {
    const kind = task.read("migrationType");
    if (kind === "cdc") return notApplicable("It replicates changes alone, and loads no table.");
    const settings = parsed(task.read("replicationTaskSettings"));
    const mode = at(settings, "FullLoadSettings", "TargetTablePrepMode");
    if (mode === UNKNOWN) return undecided("TargetTablePrepMode is not known yet");
    if (!given(mode)) {
      return violation("TargetTablePrepMode is not set, and DMS may then drop tables");
    }
    return mode === "DROP_AND_CREATE"
      ? violation(`TargetTablePrepMode is ${textOf(mode)}`)
      : compliant;
  },
});
