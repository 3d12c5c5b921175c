import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { rdsLogExports } from "./rds-log-exports";

const exporting = (engine: unknown, ...enabledCloudwatchLogsExports: unknown[]) => ({
  engine,
  enabledCloudwatchLogsExports,
});

ruleCases(rdsLogExports, {
  compliant: {
    "both logs of PostgreSQL": exporting("postgres", "upgrade", "postgresql"),
    "the one of Aurora": exporting("aurora-postgresql", "postgresql"),
    "any of another engine": exporting("mysql", "error"),
    "any of an unknown engine": exporting(UNKNOWN, "error"),
  },
  violating: {
    "one of two": [exporting("postgres", "upgrade"), "it does not export postgresql"],
    "an empty list": [exporting("postgres"), "it does not export postgresql and upgrade"],
    "nothing of another engine": [exporting("mysql"), "it exports no log"],
  },
  absent: {
    "no list": [{ engine: "postgres" }, "it does not export postgresql and upgrade"],
    "no list and no engine, as of a replica": [{}, "it exports no log"],
  },
  unknown: {
    "an unknown list": [
      { engine: "postgres", enabledCloudwatchLogsExports: UNKNOWN },
      "enabledCloudwatchLogsExports is not known yet",
    ],
    "an unknown entry beside those needed": [
      exporting("postgres", "postgresql", "upgrade", UNKNOWN),
    ],
  },
  notApplicable: {},
});
