import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { UNKNOWN } from "../kit/value";
import { backupCopies, databases, isReplicated, isSelected } from "../topology";
import { receivesLogs, regionOf, services, type Graph, type Service } from "../topology";
import { fails, unclear, works, type Drill, type Effect } from "./drill";
import {
  buildElsewhere,
  mountReplica,
  readFromReplicaBucket,
  restoreFromCopy,
  restoreFromReplica,
  useReplicaTable,
  type Recovery,
} from "./recovery";

/** What is left when the stack's region is lost. Its promise is kept by copies: what runs is built anew from the same program. */
export function regionDrills(graph: Graph): Drill[] {
  const home = homeRegion(graph);
  if (home === undefined) return [];
  return [
    {
      peril: "region",
      lost: `region ${home}`,
      effects: [
        ...services(graph).map(onService),
        ...databases(graph).map(({ resource }) =>
          onData(graph, "database", resource, restoreFromReplica),
        ),
        ...graph
          .ofType(Aws.Bucket)
          .filter((bucket) => regionOf(bucket) === home && !receivesLogs(graph, bucket))
          .map((bucket) => onData(graph, "buckets", bucket, readFromReplicaBucket)),
        ...graph
          .ofType(Aws.FileSystem)
          .filter((files) => regionOf(files) === home)
          .map((files) => onData(graph, "file shares", files, mountReplica)),
        ...graph
          .ofType(Aws.Table)
          .filter((table) => regionOf(table) === home)
          .map((table) => onData(graph, "tables", table, useReplicaTable)),
        ...onVaults(graph, home),
      ],
    },
  ];
}

/** The region that the stack is in: copies elsewhere are none of these. */
function homeRegion(graph: Graph): string | undefined {
  const [first] = graph.ofType(Aws.Vpc, Aws.DatabaseInstance, Aws.EcsService, Aws.Bucket);
  return first && regionOf(first);
}

const onService = ({ name, onPremises }: Service): Effect =>
  onPremises
    ? works("services", `${name} runs on premises and goes on`)
    : { ...works("services", `${name} is built elsewhere`), recovery: buildElsewhere };

function onData(
  graph: Graph,
  part: "database" | "buckets" | "file shares" | "tables",
  resource: Resource,
  replica: Recovery,
): Effect {
  const { name } = resource;
  const replicated = isReplicated(graph, resource);
  if (replicated === true) {
    return { ...works(part, `${name} has a replica in another region`), recovery: replica };
  }
  const selected = isSelected(graph, resource);
  const copied = backupCopies(graph);
  if (selected === true && copied === true) {
    return {
      ...works(part, `${name} is restored from a copied backup`),
      recovery: restoreFromCopy,
    };
  }
  if (replicated === UNKNOWN) {
    return unclear(part, `whether the replica of ${name} is in another region is not known`);
  }
  if (selected === UNKNOWN || copied === UNKNOWN) {
    return unclear(part, `whether backups of ${name} are copied to another region is not known`);
  }
  return fails(part, `${name} is lost: no copy of it is in another region`);
}

function onVaults(graph: Graph, home: string): Effect[] {
  const vaults = graph.ofType(Aws.BackupVault);
  if (vaults.length === 0) return [];
  const regions = vaults.map(regionOf).filter((region) => region !== undefined);
  const away = regions.find((region) => region !== home);
  return away === undefined
    ? [fails("backups", "all backups are lost: every vault is in that region")]
    : [works("backups", `backups are also in ${away}`)];
}
