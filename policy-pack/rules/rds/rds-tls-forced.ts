import { Aws, compliant, notApplicable, securityHub, stackRule, Undecided } from "../../kit";
import { textOf, undecided, UNKNOWN, violation } from "../../kit";
import { engineParameter, majorVersion } from "../../topology";

/** The parameter that forces TLS, by engine, and the version from which on AWS sets it by itself. */
const switches: Record<string, { parameter: string; onFrom?: number }> = {
  postgres: { parameter: "rds.force_ssl", onFrom: 15 },
  "aurora-postgresql": { parameter: "rds.force_ssl", onFrom: 17 },
  mysql: { parameter: "require_secure_transport" },
  mariadb: { parameter: "require_secure_transport" },
  "aurora-mysql": { parameter: "require_secure_transport" },
  "sqlserver-ee": { parameter: "rds.force_ssl" },
  "sqlserver-ex": { parameter: "rds.force_ssl" },
  "sqlserver-se": { parameter: "rds.force_ssl" },
  "sqlserver-web": { parameter: "rds.force_ssl" },
};

export const rdsTlsForced = stackRule({
  name: "rds-tls-forced",
  description: "A database refuses connections without TLS.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("RDS.38"),
  related: ["CKV2_AWS_69"],
  remediationSteps:
    "Give it a parameter group that sets rds.force_ssl to 1, for MySQL and MariaDB require_secure_transport. It changes in place; clients that do not speak TLS are refused from then on.",
  appliesTo: [Aws.DatabaseInstance, Aws.DatabaseCluster],
  judge: (database, graph) => {
    const engine = database.read("engine");
    if (engine === UNKNOWN) return undecided("engine is not known yet");
    const { parameter, onFrom } = switches[textOf(engine)] ?? {};
    if (parameter === undefined) return notApplicable("No parameter of its engine forces TLS.");
    const set = engineParameter(graph, database, parameter);
    if (set instanceof Undecided) return undecided(set.because);
    if (set === undefined) {
      const isOn = onFrom !== undefined && (majorVersion(database) ?? 0) >= onFrom;
      return isOn ? compliant : violation(`${parameter} is set nowhere, and off by default`);
    }
    const { value, group } = set;
    if (value === UNKNOWN) return undecided(`${parameter} of ${group.label} is not known yet`);
    const isOn = ["1", "ON"].includes(textOf(value).toUpperCase());
    return isOn ? compliant : violation(`${group.label} sets ${parameter} to ${textOf(value)}`);
  },
});
