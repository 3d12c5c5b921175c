import { compliant, undecided, violation, type Verdict } from "../../kit/verdict";
import type { Place } from "./zones";

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

/**
 * Whether something is in enough zones. `onePerZone`: AWS takes one subnet per zone for it, or sees to it that there are two zones, so
 * that subnets count whose zone cannot be told.
 */
export function mustSpanZones(
  { known, unplaced, open, complete }: Place,
  { zones: least = 2, onePerZone = false }: { zones?: number; onePerZone?: boolean } = {},
): Verdict[] {
  const atMost = known.length + unplaced;
  if (known.length >= least || (onePerZone && atMost >= least)) return compliant;
  const where =
    known.length > 0 ? `only ${known.join(", ")}` : complete ? "no zone" : "no known zone";
  return open || atMost >= least
    ? undecided(`the zones of its subnets are not all known (${where})`)
    : violation(`it is in ${where}, and ${least} zones are asked for`);
}
