import type { Resource } from "../../kit/resource";
import { given, UNKNOWN, type Reading } from "../../kit/value";

/** Ports of engines, by how their names begin. Source: Amazon RDS user guide, "DB instance settings". */
const ports: Record<string, number> = {
  postgres: 5432,
  "aurora-postgresql": 5432,
  mysql: 3306,
  "aurora-mysql": 3306,
  mariadb: 3306,
  oracle: 1521,
  sqlserver: 1433,
  db2: 50000,
};

/** The port that a database listens at: the one that is set, else its engine's. */
export function databasePort(database: Resource): Reading {
  const port = database.read("port");
  if (given(port)) return port;
  return portOfEngine(database.read("engine"));
}

/** The port that an engine listens at as a rule. */
export function portOfEngine(engine: Reading): Reading {
  if (typeof engine !== "string") return UNKNOWN;
  const name = Object.keys(ports).find((start) => engine.startsWith(start));
  return name === undefined ? UNKNOWN : ports[name];
}
