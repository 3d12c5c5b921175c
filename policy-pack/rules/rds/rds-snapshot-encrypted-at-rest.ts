import { Aws, compliant, given, mustBeOn, securityHub, stackRule, undecided } from "../../kit";
import type { Resource } from "../../kit";
import type { Graph } from "../../topology";

/** What each kind of snapshot is taken of. */
const sources: Record<string, [property: string, type: string]> = {
  [Aws.DatabaseSnapshot]: ["dbInstanceIdentifier", Aws.DatabaseInstance],
  [Aws.DatabaseSnapshotCopy]: ["sourceDbSnapshotIdentifier", Aws.DatabaseSnapshot],
  [Aws.ClusterSnapshot]: ["dbClusterIdentifier", Aws.DatabaseCluster],
};

export const rdsSnapshotEncryptedAtRest = stackRule({
  name: "rds-snapshot-encrypted-at-rest",
  description: "A database's snapshot is encrypted.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("RDS.4"),
  related: ["CKV_AWS_146", "CKV_AWS_266"],
  remediationSteps:
    "Encrypt the database it is taken of, or copy the snapshot with a kmsKeyId and delete the open one.",
  appliesTo: Object.keys(sources),
  judge: (snapshot, graph) => {
    if (given(snapshot.read("kmsKeyId"))) return compliant;
    const origin = originOf(graph, snapshot);
    if (!origin) return undecided("what it is taken of is not in this stack");
    const encrypted = origin.read("storageEncrypted");
    return mustBeOn(`storageEncrypted of ${origin.label}`, encrypted);
  },
});

/** The database that a snapshot holds, also where it is a copy of a snapshot. */
function originOf(graph: Graph, resource: Resource): Resource | undefined {
  const source = sources[resource.type];
  if (!source) return resource;
  const [property, type] = source;
  const [target] = graph.reference(resource, property, [type]).targets;
  return target && originOf(graph, target);
}
