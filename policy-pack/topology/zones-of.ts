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

/** A resource must be in at least `least` zones, by the subnets or the zones that it names. */
export function mustSpanZones(
  graph: Graph,
  subject: Resource,
  { subnets, zones }: Whereabouts,
  least: number,
): Verdict[] {
  const { targets, foreign, lost } = graph.reference(subject, subnets, [Aws.Subnet]);
  const named = zones === undefined ? [] : all(subject.read(zones));
  const found = [...targets.map(zoneOfSubnet), ...named.filter((zone) => typeof zone === "string")];
  const known = new Set(found.filter((zone) => zone !== undefined));
  if (known.size >= least) return compliant;
  const unclear =
    lost || foreign.length > 0 || found.includes(undefined) || named.includes(UNKNOWN);
  const where = known.size === 0 ? "no zone" : `only ${[...known].sort().join(", ")}`;
  return unclear
    ? undecided(`the zones of its subnets are not all known (${where})`)
    : violation(`it is in ${where}, and ${least} zones are asked for`);
}
