import { Aws } from "../kit/types";
import { compliant, undecided, violation, type Verdict } from "../kit/verdict";
import type { Resource } from "../kit/resource";
import { all, UNKNOWN } from "../kit/value";
import type { Graph } from "./graph";
import { zoneOfSubnet } from "./zones";

/** What a resource names the zones it is in by. */
export interface Whereabouts {
  /** Where it names subnets. */
  subnets: readonly string[];
  /** Where it names zones. */
  zones?: string;
}

/** What a policy configuration may say of zones. */
export interface ZoneParameters {
  /** Zones that something must be in at least. */
  zones: number;
  /** Zones of subnets outside the stack, by id, which nothing in a stack tells. */
  zonesOfSubnets: Record<string, string>;
}

export const zoneParameters = {
  defaults: { zones: 2, zonesOfSubnets: {} },
  properties: {
    zones: {
      type: "integer" as const,
      minimum: 2,
      default: 2,
      description: "Zones it is in at least.",
    },
    zonesOfSubnets: {
      type: "object" as const,
      additionalProperties: { type: "string" as const },
      description: "Zones of subnets outside the stack, by the id of the subnet.",
    },
  },
};

/** A resource must be in enough zones, by the subnets or the zones that it names. */
export function mustSpanZones(
  graph: Graph,
  subject: Resource,
  { subnets, zones }: Whereabouts,
  { zones: least, zonesOfSubnets }: ZoneParameters = zoneParameters.defaults,
): Verdict[] {
  const { targets, foreign, lost } = graph.reference(subject, subnets, [Aws.Subnet]);
  const named = zones === undefined ? [] : all(subject.read(zones));
  const outside = foreign.map((id) => zonesOfSubnets[id]);
  const found = [
    ...targets.map(zoneOfSubnet),
    ...outside,
    ...named.filter((zone) => typeof zone === "string"),
  ];
  const known = new Set(found.filter((zone) => zone !== undefined));
  if (known.size >= least) return compliant;
  const unclear = lost || found.includes(undefined) || named.includes(UNKNOWN);
  const where = known.size === 0 ? "no zone" : `only ${[...known].sort().join(", ")}`;
  return unclear
    ? undecided(`the zones of its subnets are not all known (${where})`)
    : violation(`it is in ${where}, and ${least} zones are asked for`);
}
