import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { compliant, undecided, violation, type Verdict } from "../kit/verdict";
import type { Graph } from "./graph";
import { zoneOfSubnet } from "./zones";

/** Over which availability zones something is spread. */
export interface Spread {
  /** Whether it names a subnet at all. */
  given: boolean;
  /** The zones that are known. */
  zones: string[];
  /** How many of its subnets are in a zone that is not known. */
  unplaced: number;
  /** Whether it also names subnets of which not even the number is known. */
  open: boolean;
}

const subnetTypes = [Aws.Subnet, Aws.DefaultSubnet];

/** The zones of the subnets that lie at `paths` of `subject`. */
export function spreadOf(
  graph: Graph,
  subject: Resource,
  paths: readonly (readonly string[])[],
): Spread {
  const references = paths.map((path) => graph.reference(subject, path, subnetTypes));
  const subnets = new Set(references.flatMap(({ targets }) => targets));
  const zones = [...subnets].map(zoneOfSubnet);
  const known = zones.filter((zone) => zone !== undefined);
  return {
    given: references.some((reference) => reference.given),
    zones: [...new Set(known)],
    unplaced: zones.length - known.length + references.flatMap(({ foreign }) => foreign).length,
    open: references.some(({ lost }) => lost),
  };
}

/**
 * Whether something is in two zones or more. `onePerZone`: AWS takes one subnet per zone for it, so any two of its subnets are in two
 * zones.
 */
export function mustLieInTwoZones(
  { given, zones, unplaced, open }: Spread,
  { onePerZone }: { onePerZone: boolean },
): Verdict[] {
  if (zones.length > 1 || (onePerZone && zones.length + unplaced > 1)) return compliant;
  if (!given) return violation("it names no subnet");
  if (open || (unplaced > 0 && !onePerZone)) return undecided("its zones are not known yet");
  return violation(`it is in ${zones[0] ?? "one zone"} alone`);
}
