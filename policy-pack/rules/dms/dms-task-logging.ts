import {
  all,
  at,
  Aws,
  compliant,
  given,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
} from "../../kit";
import { isOn, parsed, textOf, violation } from "../../kit";

const components = ["SOURCE_CAPTURE", "SOURCE_UNLOAD", "TARGET_APPLY", "TARGET_LOAD"];
/** From the least that tells what a task does upwards. */
const severities = ["DEFAULT", "DEBUG", "DETAILED_DEBUG"].map((one) => `LOGGER_SEVERITY_${one}`);

export const dmsTaskLogging = resourceRule({
  name: "dms-task-logging",
  description: "A replication task logs what it does at its source and at its target.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("DMS.8"),
  related: ["DMS.7"],
  remediationSteps:
    "Set Logging.EnableLogging in replicationTaskSettings to true, and leave the severity of components at LOGGER_SEVERITY_DEFAULT. It changes in place while the task is stopped; CloudWatch bills what it takes in.",
  appliesTo: [Aws.MigrationTask],
  judge: (task) => {
    const settings = task.read("replicationTaskSettings");
    if (!given(settings)) return violation("it has no settings, and logs nothing by default");
    const logging = at(parsed(settings), "Logging");
    if (logging === UNKNOWN) return undecided("replicationTaskSettings is not known yet");
    if (!isOn(at(logging, "EnableLogging"))) return violation("Logging.EnableLogging is not on");
    // A component that is not listed logs as by default.
    return all(logging, "LogComponents").flatMap((component) => {
      const id = textOf(at(component, "Id"));
      const severity = textOf(at(component, "Severity"));
      return components.includes(id) && !severities.includes(severity)
        ? violation(`${id} logs ${severity} only`)
        : compliant;
    });
  },
});
