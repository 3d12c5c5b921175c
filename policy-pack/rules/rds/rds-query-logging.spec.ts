import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsQueryLogging } from "./rds-query-logging";

const database = (settings: Record<string, unknown>) => {
  const parameters = Object.entries(settings).map(([name, value]) => ({ name, value }));
  const group = resource(Aws.DatabaseParameterGroup, "group", { parameters });
  const properties = { engine: "postgres", parameterGroupName: ref(group) };
  return [group, resource(Aws.DatabaseInstance, "subject", properties)];
};
const ddl = { log_statement: "ddl" };
const slow = { log_min_duration_statement: "1000" };
const missing = (parameter: string) => `${parameter} is not set, or logs no statement`;

ruleCases(rdsQueryLogging, {
  compliant: {
    "both parameters": database({ ...ddl, ...slow }),
    "every statement": database({ log_statement: "all", log_min_duration_statement: "0" }),
  },
  violating: {
    "one of two": [database(ddl), missing("log_min_duration_statement")],
    "both at what logs nothing": [
      database({ log_statement: "none", log_min_duration_statement: "-1" }),
      missing("log_min_duration_statement"),
      missing("log_statement"),
    ],
  },
  absent: {
    "no group": [
      { engine: "postgres" },
      missing("log_min_duration_statement"),
      missing("log_statement"),
    ],
  },
  unknown: {
    "an unknown value": [
      database({ ...slow, log_statement: UNKNOWN }),
      "log_statement is not known yet",
    ],
    "a group of another stack": [
      { engine: "postgres", parameterGroupName: "theirs" },
      "theirs is not in this stack",
    ],
  },
  notApplicable: { "another engine": { engine: "mysql" } },
});
