import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { all, given, UNKNOWN, type Unknown } from "../kit/value";
import { perGraph, type Graph } from "./graph";
import { regionOf } from "./regions";

/** Whether a database or bucket is replicated to another region as it changes. */
export function isReplicated(graph: Graph, resource: Resource): boolean {
  const home = regionOf(resource);
  if (resource.type === Aws.Bucket) {
    return graph.referrers(resource, [Aws.BucketReplication], "bucket").found.length > 0;
  }
  const replicas = [
    ...graph.referrers(resource, [Aws.AutomatedBackupsReplication], "sourceDbInstanceArn").found,
    ...graph.referrers(resource, [Aws.DatabaseInstance], "replicateSourceDb").found,
  ];
  return replicas.some((replica) => regionOf(replica) !== home);
}

/** Whether the backups that a stack's plans make are copied to a vault of another region. */
export const backupCopies: (graph: Graph) => boolean | Unknown = perGraph((graph) => {
  const plans = graph.ofType(Aws.BackupPlan);
  const copying = plans.filter((plan) => all(plan.read("rules"), "copyActions").some(given));
  if (copying.some((plan) => leadsAway(graph, plan))) return true;
  return plans.some((plan) => plan.read("rules") === UNKNOWN) || copying.length > 0
    ? UNKNOWN
    : false;
});

/** A plan names vaults by ARN, which tells the region, or comes from a vault of the stack, which has one. */
function leadsAway(graph: Graph, plan: Resource): boolean {
  const home = regionOf(plan);
  const path = ["rules", "copyActions", "destinationVaultArn"];
  const { targets } = graph.reference(plan, path, [Aws.BackupVault]);
  const [, ...rest] = path;
  const named = all(plan.read("rules"), ...rest)
    .filter((arn) => typeof arn === "string")
    .map((arn) => arn.split(":")[3]);
  const regions = [...targets.map(regionOf), ...named];
  // Sources of a list are those of the whole list, the plan's own vault among them.
  const behind = plan
    .sources("rules")
    .filter(({ type }) => type === Aws.BackupVault)
    .map(regionOf);
  return [...regions, ...behind].some((region) => region !== undefined && region !== home);
}

/** Where a copy is, as seen from what it is a copy of. */
export type CopyPlace =
  { kind: "none" | "elsewhere" } | { kind: "beside" | "unclear"; because: string };

/** Whether a replica of a database, or of its backups, is where the loss of the source does not reach it. */
export function judgeCopy(graph: Graph, copy: Resource): CopyPlace {
  const isReplica = copy.type === Aws.DatabaseInstance;
  const property = isReplica ? "replicateSourceDb" : "sourceDbInstanceArn";
  const [source] = graph.reference(copy, property, [Aws.DatabaseInstance]).targets;
  if (!source) return { kind: "none" };
  const [here, there] = [regionOf(copy), regionOf(source)];
  if (here !== there) return { kind: "elsewhere" };
  if (!isReplica) {
    const because = `it is in the region of ${source.label}, ${there ?? "that of their provider"}`;
    return { kind: "beside", because };
  }
  const [zone, other] = [copy.read("availabilityZone"), source.read("availabilityZone")];
  if (zone === UNKNOWN || other === UNKNOWN) {
    return {
      kind: "unclear",
      because: `whether it is in the zone of ${source.label} is not known`,
    };
  }
  // Without a zone of its own RDS places a replica, and a source with a standby is in two zones.
  if (typeof zone !== "string" || zone !== other) return { kind: "elsewhere" };
  return { kind: "beside", because: `it is in ${zone}, as ${source.label} is` };
}
