import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, given, UNKNOWN } from "../../kit/value";
import { subnetTypes, type Graph, type Reference } from "../graph";

/** The availability zone of a subnet, as a name or as an id, whichever the program gives; `undefined` while neither is known. */
export function zoneOfSubnet(subnet: Resource): string | undefined {
  const forms = ["availabilityZone", "availabilityZoneId"].map((form) => subnet.read(form));
  return forms.filter((zone) => typeof zone === "string").find(given);
}

/** Stands for the zone of a regional NAT gateway, which is in all of them. */
export const EVERY_ZONE = Symbol("every zone");

/** The zone of a NAT gateway: that of the subnet it stands in. */
export function zoneOfNatGateway(
  graph: Graph,
  nat: Resource,
): string | typeof EVERY_ZONE | undefined {
  if (nat.read("availabilityMode") === "regional") return EVERY_ZONE;
  const [subnet] = graph.reference(nat, "subnetId", [Aws.Subnet]).targets;
  return subnet && zoneOfSubnet(subnet);
}

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

/** The zones of something that may name its subnets in several places. */
export interface Place extends Zones {
  /** How many of its subnets are in a zone that cannot be told. */
  unplaced: number;
  /** Whether it is also in subnets, or zones, of which not even the number is known. */
  open: boolean;
}

/** What else tells of zones: the property that names them, and those of subnets outside the stack, by id. */
export interface Hints {
  zones?: string;
  zonesOfSubnets?: Record<string, string>;
}

/** Where something is, by the subnets that lie at `paths` of it. */
export function placeOf(
  graph: Graph,
  subject: Resource,
  paths: readonly (readonly string[])[],
  { zones, zonesOfSubnets = {} }: Hints = {},
): Place {
  const references = paths.map((path) => graph.reference(subject, path, subnetTypes));
  const subnets = new Set(references.flatMap(({ targets }) => targets));
  const outside = new Set(references.flatMap(({ foreign }) => foreign));
  const named = zones === undefined ? [] : all(subject.read(zones));
  const found = [
    ...[...subnets].map(zoneOfSubnet),
    ...[...outside].map((id) => zonesOfSubnets[id]),
    ...named.filter((zone) => typeof zone === "string"),
  ];
  const known = found.filter((zone) => zone !== undefined);
  return placeIn(
    known,
    found.length - known.length,
    named.includes(UNKNOWN) || references.some(({ lost }) => lost),
  );
}

/** Several places as one. */
export const together = (places: readonly Place[]): Place =>
  placeIn(
    places.flatMap(({ known }) => known),
    places.reduce((sum, { unplaced }) => sum + unplaced, 0),
    places.some(({ open }) => open),
  );

const placeIn = (known: string[], unplaced: number, open: boolean): Place => ({
  known: [...new Set(known)].sort(),
  complete: unplaced === 0 && !open,
  unplaced,
  open,
});
