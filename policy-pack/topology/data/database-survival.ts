import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given, UNKNOWN } from "../../kit/value";
import { perGraph, type Graph } from "../graph";
import { placement, zonesOf, type Zones } from "../network";

/** A database, by what decides how it survives. */
export interface Database {
  resource: Resource;
  name: string;
  /** Whether another zone holds a copy that takes over; `undefined` where that is not known. */
  hasStandby: boolean | undefined;
  /** Zones that it may be in. */
  zones: Zones;
  /** The one zone it is in, where the program chooses it. */
  zone: string | undefined;
  /** Whether AWS keeps backups of it that any moment can be restored from. */
  hasBackups: boolean | undefined;
}

/** The databases of a stack that are written to: replicas are copies of them. */
export const databases: (graph: Graph) => Database[] = perGraph((graph) => [
  ...graph
    .ofType(Aws.DatabaseInstance)
    .filter((one) => !given(one.read("replicateSourceDb")))
    .map((one) => databaseOf(graph, one, flag(one, "multiAz"))),
  ...graph
    .ofType(Aws.DatabaseCluster)
    .map((one) => databaseOf(graph, one, members(graph, one) > 1)),
]);

function databaseOf(graph: Graph, resource: Resource, hasStandby: boolean | undefined): Database {
  const zone = resource.read("availabilityZone");
  const retention = resource.read("backupRetentionPeriod");
  return {
    resource,
    name: resource.name,
    hasStandby,
    zones: zonesOf(placement(graph, resource)),
    zone: typeof zone === "string" && given(zone) ? zone : undefined,
    // A cluster always has backups; an instance only when it says for how long.
    hasBackups:
      resource.type === Aws.DatabaseCluster
        ? true
        : retention === UNKNOWN
          ? undefined
          : typeof retention === "number" && retention > 0,
  };
}

const flag = (resource: Resource, property: string): boolean | undefined => {
  const reading = resource.read(property);
  return reading === UNKNOWN ? undefined : reading === true;
};

/** A cluster's members; a Multi-AZ DB cluster has three of its own without naming any. */
function members(graph: Graph, cluster: Resource): number {
  if (given(cluster.read("dbClusterInstanceClass"))) return 3;
  return graph.referrers(cluster, [Aws.ClusterInstance], "clusterIdentifier").found.length;
}
