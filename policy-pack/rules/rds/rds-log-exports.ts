import { all, Aws, compliant, resourceRule, securityHub, undecided, UNKNOWN } from "../../kit";
import { textOf, violation } from "../../kit";

/** Logs without which the most important questions stay open, by engine. Others must export any. */
const needed: Record<string, string[]> = {
  postgres: ["postgresql", "upgrade"],
  "aurora-postgresql": ["postgresql"],
};

export const rdsLogExports = resourceRule({
  name: "rds-log-exports",
  description: "A database writes its logs to CloudWatch.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("RDS.9"),
  related: ["RDS.36", "RDS.37", "CKV_AWS_129", "CKV_AWS_324"],
  remediationSteps:
    "List the logs in enabledCloudwatchLogsExports, for PostgreSQL postgresql and upgrade. It changes in place; CloudWatch bills what it takes in.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database) => {
    const exported = all(database.read("enabledCloudwatchLogsExports"));
    const wanted = needed[textOf(database.read("engine"))];
    if (wanted === undefined) {
      return exported.length > 0 ? compliant : violation("it exports no log");
    }
    const missing = wanted.filter((log) => !exported.includes(log));
    if (missing.length === 0) return compliant;
    return exported.includes(UNKNOWN)
      ? undecided("enabledCloudwatchLogsExports is not known yet")
      : violation(`it does not export ${missing.join(" and ")}`);
  },
});
