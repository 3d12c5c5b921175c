import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, UNKNOWN, type Value } from "../../kit/value";
import { Undecided } from "../../kit/verdict";
import type { Graph } from "../graph";

/** Whether a database follows another, which decides on how it is kept. */
export function isReplica(database: Resource): boolean {
  return ["replicateSourceDb", "replicationSourceIdentifier"].some((property) =>
    given(database.read(property)),
  );
}

/** Whether an instance belongs to a cluster, which decides on how it is kept. A cluster's `clusterIdentifier` is its own name. */
export function isClusterMember(database: Resource): boolean {
  return database.type !== Aws.DatabaseCluster && given(database.read("clusterIdentifier"));
}

/** The major version of a database's engine, where the program names one. */
export function majorVersion(database: Resource): number | undefined {
  const version = database.read("engineVersion");
  return typeof version === "string" && given(version) ? Number.parseInt(version, 10) : undefined;
}

/**
 * A parameter of a database's engine as its parameter group sets it; `undefined` where that leaves it at its default, as the groups do
 * that AWS provides.
 */
export function engineParameter(
  graph: Graph,
  database: Resource,
  parameter: string,
): { value: Value; group: Resource } | undefined | Undecided {
  const property =
    database.type === Aws.DatabaseCluster ? "dbClusterParameterGroupName" : "parameterGroupName";
  const types = [Aws.DatabaseParameterGroup, Aws.ClusterParameterGroup];
  const { targets, foreign, lost } = graph.reference(database, property, types);
  const [group] = targets;
  if (group) return parameterOf(group, parameter);
  const own = foreign.find((name) => !name.startsWith("default."));
  if (own !== undefined) return new Undecided(`${own} is not in this stack`);
  return lost ? new Undecided("its parameter group is not known yet") : undefined;
}

function parameterOf(
  group: Resource,
  parameter: string,
): { value: Value; group: Resource } | undefined | Undecided {
  const entries = all(group.read("parameters"));
  const named = entries.find((entry) => at(entry, "name") === parameter);
  if (named !== undefined) return { value: at(named, "value") ?? "", group };
  return entries.some((entry) => at(entry, "name") === UNKNOWN)
    ? new Undecided(`the parameters of ${group.label} are not known yet`)
    : undefined;
}
