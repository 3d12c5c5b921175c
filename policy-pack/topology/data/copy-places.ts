import type { Resource } from "../../kit/resource";
import { anyOf, type Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, given, textOf, UNKNOWN, type Value } from "../../kit/value";
import { regionOf, type Graph } from "../graph";
import { regionsOfCopies } from "./copies";

/** Where a copy is, as seen from what it is a copy of. */
export type CopyPlace =
  { kind: "none" | "elsewhere" } | { kind: "beside" | "unclear"; because: string };

type Judge = (graph: Graph, copy: Resource) => CopyPlace;

const none: CopyPlace = { kind: "none" };

const judges: Record<string, Judge> = {
  [Aws.DatabaseInstance]: judgeReplica,
  [Aws.ClusterInstance]: judgeMember,
  [Aws.AutomatedBackupsReplication]: (graph, copy) => {
    const sources = graph.reference(copy, "sourceDbInstanceArn", [Aws.DatabaseInstance]).targets;
    return sources[0] ? awayFrom(sources[0], [regionOf(copy)]) : none;
  },
  [Aws.BackupPlan]: (graph, plan) => awayFrom(plan, regionsOfCopies(graph, plan)),
  [Aws.BucketReplication]: (graph, replication) => {
    const path = ["rules", "destination", "bucket"];
    const { targets, foreign, lost } = graph.reference(replication, path, [Aws.Bucket]);
    const [source] = graph.reference(replication, "bucket", [Aws.Bucket]).targets;
    const copies = targets.filter((target) => target !== source).map(regionOf);
    // The ARN of a bucket tells no region.
    const open = foreign.length > 0 || lost ? [undefined] : [];
    return awayFrom(source ?? replication, [...copies, ...open]);
  },
  [Aws.EcrReplication]: (_, registry) =>
    awayFrom(
      registry,
      named(all(registry.read("replicationConfiguration"), "rules", "destinations", "region")),
    ),
  [Aws.FileSystemReplication]: (graph, replication) => {
    const [source] = graph.reference(replication, "sourceFileSystemId", [Aws.FileSystem]).targets;
    const { targets } = graph.reference(
      replication,
      ["destination", "fileSystemId"],
      [Aws.FileSystem],
    );
    const regions = named(all(replication.read("destination"), "region"));
    const copies = targets.filter((target) => target !== source).map(regionOf);
    return awayFrom(source ?? replication, [...regions, ...copies]);
  },
  [Aws.Table]: (_, table) => awayFrom(table, named(all(table.read("replicas"), "regionName"))),
  [Aws.TableReplica]: (graph, replica) => {
    const [table] = graph.reference(replica, "globalTableArn", [Aws.Table]).targets;
    return table ? awayFrom(table, [regionOf(replica)]) : none;
  },
  [Aws.Secret]: (_, secret) => awayFrom(secret, named(all(secret.read("replicas"), "region"))),
};

export const copyTypes = Object.keys(judges);

/** Whether a copy is where the loss of what it is a copy of does not reach it. */
export const judgeCopy: Judge = (graph, copy) => judges[copy.type]?.(graph, copy) ?? none;

/** What copies each kind of data as it changes, and the property that names what is copied. */
const copiers: Record<string, [type: string, property: string][]> = {
  [Aws.Bucket]: [[Aws.BucketReplication, "bucket"]],
  [Aws.DatabaseInstance]: [
    [Aws.AutomatedBackupsReplication, "sourceDbInstanceArn"],
    [Aws.DatabaseInstance, "replicateSourceDb"],
  ],
  [Aws.FileSystem]: [[Aws.FileSystemReplication, "sourceFileSystemId"]],
  [Aws.Table]: [[Aws.TableReplica, "globalTableArn"]],
};

/** Whether data is replicated to another region as it changes. */
export function isReplicated(graph: Graph, resource: Resource): Truth {
  const copies = (copiers[resource.type] ?? []).flatMap(
    ([type, property]) => graph.referrers(resource, [type], property).found,
  );
  // A table says some of its replicas itself.
  const own = resource.type === Aws.Table ? [resource] : [];
  return anyOf([...copies, ...own].map((copy) => isAway(graph, copy, resource)));
}

/** A replica of a database is also elsewhere in another zone; that is no other region. */
function isAway(graph: Graph, copy: Resource, source: Resource): Truth {
  if (copy.type === Aws.DatabaseInstance) {
    const [here, there] = [regionOf(source), regionOf(copy)];
    return here === undefined || there === undefined ? UNKNOWN : here !== there;
  }
  const { kind } = judgeCopy(graph, copy);
  return kind === "unclear" ? UNKNOWN : kind === "elsewhere";
}

const named = (regions: Value[]): (string | undefined)[] =>
  regions.map((region) => (region === UNKNOWN ? undefined : textOf(region)));

/** One copy in another region is enough; others may be at hand, beside the source. */
function awayFrom(source: Resource, regions: (string | undefined)[]): CopyPlace {
  if (regions.length === 0) return none;
  const home = regionOf(source);
  if (home !== undefined && regions.some((region) => region !== undefined && region !== home)) {
    return { kind: "elsewhere" };
  }
  return home === undefined || regions.includes(undefined)
    ? { kind: "unclear", because: `whether it is in the region of ${source.label} is not known` }
    : { kind: "beside", because: `it is in the region of ${source.label}, ${home}` };
}

/** In another region it is in another zone, whatever that is called. */
function judgeReplica(graph: Graph, copy: Resource): CopyPlace {
  const [source] = graph.reference(copy, "replicateSourceDb", [Aws.DatabaseInstance]).targets;
  if (!source) return none;
  return regionOf(copy) === regionOf(source)
    ? inAnotherZone(copy, [source])
    : { kind: "elsewhere" };
}

/** The storage of a cluster is in three zones; what computes on it is where its members are. */
function judgeMember(graph: Graph, member: Resource): CopyPlace {
  const [cluster] = graph.reference(member, "clusterIdentifier", [Aws.DatabaseCluster]).targets;
  const members = cluster
    ? graph.referrers(cluster, [Aws.ClusterInstance], "clusterIdentifier").found
    : [];
  const others = members.filter((other) => other !== member);
  return others.length === 0 ? none : inAnotherZone(member, others);
}

/** One source in another zone, or that AWS places, is enough; so is a copy that AWS places. */
function inAnotherZone(copy: Resource, sources: readonly Resource[]): CopyPlace {
  const zone = copy.read("availabilityZone");
  const zones = sources.map((source) => source.read("availabilityZone"));
  const isKnownApart = zones.some((other) => other !== UNKNOWN && other !== zone);
  if (!given(zone) || (zone !== UNKNOWN && isKnownApart)) return { kind: "elsewhere" };
  const labels = sources.map(({ label }) => label).join(" and ");
  return zone === UNKNOWN || zones.includes(UNKNOWN)
    ? { kind: "unclear", because: `whether it is in the zone of ${labels} is not known` }
    : { kind: "beside", because: `it is in ${textOf(zone)}, as ${labels} is` };
}
