import type { Resource } from "../kit/resource";
import type { Graph, Reference } from "./graph";
import { zoneOfSubnet } from "./zones";

/** The availability zones that something is in. */
export interface Zones {
  /** By name, or by id where the program names zones so; in order. */
  known: string[];
  /** False where it is also in subnets whose zone cannot be told. */
  complete: boolean;
}

/** The zones of the subnets that a reference leads to. */
export function zonesOf({ targets, foreign, lost }: Reference): Zones {
  const zones = targets.map(zoneOfSubnet);
  const known = zones.filter((zone) => zone !== undefined);
  return {
    known: [...new Set(known)].sort(),
    complete: known.length === zones.length && foreign.length === 0 && !lost,
  };
}

/** The zones of the subnets that a property names. */
export const zonesBehind = (
  graph: Graph,
  from: Resource,
  path: string | readonly string[],
  subnetType: string,
): Zones => zonesOf(graph.reference(from, path, [subnetType]));
