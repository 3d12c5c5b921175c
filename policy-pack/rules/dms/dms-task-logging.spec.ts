import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { dmsTaskLogging } from "./dms-task-logging";

const task = (Logging?: object) => ({ replicationTaskSettings: JSON.stringify({ Logging }) });
const component = (Id: string, level: string) =>
  task({ EnableLogging: true, LogComponents: [{ Id, Severity: `LOGGER_SEVERITY_${level}` }] });
const off = "Logging.EnableLogging is not on";

ruleCases(dmsTaskLogging, {
  compliant: {
    "a log of everything": task({ EnableLogging: true }),
    "a component that logs as by default": component("SOURCE_CAPTURE", "DEFAULT"),
    "a component that logs more": component("TARGET_APPLY", "DETAILED_DEBUG"),
    "another component that logs less": component("SORTER", "ERROR"),
  },
  violating: {
    "logging that is off": [task({ EnableLogging: false }), off],
    "settings without logging": [task(), off],
    "settings that are no settings": [{ replicationTaskSettings: "{" }, off],
    "a component that logs errors only": [
      component("SOURCE_UNLOAD", "ERROR"),
      "SOURCE_UNLOAD logs LOGGER_SEVERITY_ERROR only",
    ],
  },
  absent: { "no settings": [{}, "it has no settings, and logs nothing by default"] },
  unknown: {
    "unknown settings": [
      { replicationTaskSettings: UNKNOWN },
      "replicationTaskSettings is not known yet",
    ],
  },
  notApplicable: {},
});
