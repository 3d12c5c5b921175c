import { Aws, compliant, documented, notApplicable, stackRule, Undecided } from "../../kit";
import { undecided, textOf, UNKNOWN, violation } from "../../kit";
import { engineParameter } from "../../topology";

/** Either makes slow or changing statements appear in the log. The values at which it logs none. */
const parameters: Record<string, string[]> = {
  log_min_duration_statement: ["-1"],
  log_statement: ["none"],
};

export const rdsQueryLogging = stackRule({
  name: "rds-query-logging",
  description: "A PostgreSQL database logs statements that are slow or change its structure.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Turning on query logging for your RDS for PostgreSQL DB instance",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.html",
  ),
  related: ["CKV2_AWS_27", "CKV2_AWS_30"],
  remediationSteps:
    "Set log_statement to ddl and log_min_duration_statement to 1000 in its parameter group. It changes in place; statements may hold data that the log then shows.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database, graph) => {
    if (!textOf(database.read("engine")).includes("postgres")) {
      return notApplicable("It is no PostgreSQL database.");
    }
    return Object.entries(parameters).flatMap(([parameter, none]) => {
      const set = engineParameter(graph, database, parameter);
      if (set instanceof Undecided) return undecided(set.because);
      if (set?.value === UNKNOWN) return undecided(`${parameter} is not known yet`);
      const logs = set !== undefined && !none.includes(textOf(set.value));
      return logs ? compliant : violation(`${parameter} is not set, or logs no statement`);
    });
  },
});
