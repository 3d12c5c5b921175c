import {
  cidrProblem,
  contains,
  overlaps,
  prefixLength,
  vpcCidrProblem,
  vpcPrefixLength,
} from "@hybrid-platform/limits";
import { addressSpaceProblem, slotOf, subnetCidr, Tier, zoneSlots } from "../address-plan";
import type { ZonePlacementArgs } from "./arguments";

/** What of a network decides where its subnets lie. */
export interface PlacedNetwork {
  cidr: string;
  secondaryCidrs?: string[];
  zones: string[];
  zonePlacement?: Record<string, ZonePlacementArgs>;
}

/** Something that a placement asks for and cannot have. */
export interface PlacementProblem {
  /** Argument of the network, such as `zonePlacement.a.slot`. */
  path: string;
  message: string;
}

/** Everything that keeps zones from lying where they are placed. What is wrong with `cidr` or `zones` is said elsewhere. */
export function placementProblems(network: PlacedNetwork): PlacementProblem[] {
  const { cidr, zonePlacement = {} } = network;
  const single = Object.entries(zonePlacement).flatMap(([zone, placement]) =>
    zoneProblems(network, zone, placement).map(({ path, message }) => ({
      path: `zonePlacement.${zone}${path}`,
      message,
    })),
  );
  if (single.length > 0 || (vpcCidrProblem(cidr) ?? addressSpaceProblem(cidr)) !== undefined)
    return single;
  const shared = [...sharedSlots(network), ...sharedIds(network)];
  return shared.length > 0 ? shared : overlapProblems(network);
}

/** Problems of one zone by itself. */
function zoneProblems(
  network: PlacedNetwork,
  zone: string,
  { slot, availabilityZoneId, cidrs = {} }: ZonePlacementArgs,
): PlacementProblem[] {
  const problems: PlacementProblem[] = [];
  if (!network.zones.includes(zone))
    problems.push({
      path: "",
      message: `zones are ${network.zones.join(", ")}, and "${zone}" is none of them: add it there or leave it out here`,
    });
  if (slot !== undefined && !(Number.isInteger(slot) && slot >= 1 && slot <= zoneSlots.length))
    problems.push({
      path: ".slot",
      message: `${slot} is not an eighth of the VPC: a whole number from 1 to ${zoneSlots.length}`,
    });
  if (availabilityZoneId !== undefined && !/^[a-z]+\d-az\d+$/.test(availabilityZoneId))
    problems.push({
      path: ".availabilityZoneId",
      message: `"${availabilityZoneId}" is not the id of an availability zone, such as apne2-az1`,
    });
  for (const [tier, range] of Object.entries(cidrs)) {
    const message = rangeProblem(network, tier, range);
    if (message !== undefined) problems.push({ path: `.cidrs.${tier}`, message });
  }
  return problems;
}

/**
 * The longest prefix of the application tier, whose subnets hold load balancers.
 * Source: Elastic Load Balancing User Guide, "Subnets for your load balancer".
 */
const longestApplicationPrefix = 27;

function rangeProblem(network: PlacedNetwork, tier: string, range: string): string | undefined {
  const tiers: string[] = Object.values(Tier);
  if (!tiers.includes(tier)) return `"${tier}" is not a tier, one of ${tiers.join(", ")}`;
  const form = cidrProblem(range);
  if (form !== undefined) return form;
  const longest = tier === Tier.Application ? longestApplicationPrefix : vpcPrefixLength.longest;
  const { shortest } = vpcPrefixLength;
  if (prefixLength(range) < shortest || prefixLength(range) > longest)
    return `"${range}" is not a size that a subnet of ${tier} can have: from /${shortest} to /${longest}`;
  const homes = [network.cidr, ...(network.secondaryCidrs ?? [])].filter(
    (home) => cidrProblem(home) === undefined,
  );
  return homes.some((home) => contains(home, range))
    ? undefined
    : `"${range}" lies in no range of the VPC: ${homes.join(", ")}`;
}

function sharedSlots({ zones, zonePlacement }: PlacedNetwork): PlacementProblem[] {
  return pairsOf(zones, (zone) => slotOf(zone, zonePlacement) || undefined).map(
    ([one, other, slot]) => ({
      path: `zonePlacement.${zonePlacement?.[other]?.slot === undefined ? one : other}.slot`,
      message: `zones ${one} and ${other} both have slot ${slot}: give one of them a slot that is free`,
    }),
  );
}

function sharedIds({ zones, zonePlacement }: PlacedNetwork): PlacementProblem[] {
  return pairsOf(zones, (zone) => zonePlacement?.[zone]?.availabilityZoneId).map(
    ([one, other, id]) => ({
      path: `zonePlacement.${other}.availabilityZoneId`,
      message: `zones ${one} and ${other} are both ${id}: two letters in one zone would fail together`,
    }),
  );
}

/** Pairs of different zones for which something is the same, and what. */
function pairsOf<T>(zones: string[], of: (zone: string) => T | undefined): [string, string, T][] {
  const known = [...new Set(zones)].flatMap((zone) => {
    const value = of(zone);
    return value === undefined ? [] : [{ zone, value }];
  });
  return known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .filter(({ value }) => value === one.value)
      .map((other): [string, string, T] => [one.zone, other.zone, one.value]),
  );
}

/** Places count whether a subnet is there yet or not: a tier that is added later must find its own free. */
function overlapProblems({ cidr, zones, zonePlacement }: PlacedNetwork): PlacementProblem[] {
  if (!Object.values(zonePlacement ?? {}).some(({ cidrs }) => cidrs)) return [];
  const places = [...new Set(zones)]
    .filter((zone) => zoneSlots.includes(zone))
    .flatMap((zone) =>
      Object.values(Tier).map((tier) => ({
        zone,
        tier,
        cidr: subnetCidr(cidr, zone, tier, zonePlacement),
        explicit: zonePlacement?.[zone]?.cidrs?.[tier] !== undefined,
      })),
    );
  // What is planned lies apart by itself.
  return places.flatMap((other, index) =>
    places
      .filter((one, at) => other.explicit && (!one.explicit || at < index))
      .filter((one) => overlaps(one.cidr, other.cidr))
      .map((one) => ({
        path: `zonePlacement.${other.zone}.cidrs.${other.tier}`,
        message: `${other.cidr} overlaps ${one.cidr}, the place of ${one.tier} in zone ${one.zone}: take a range that is free, or place that one as well`,
      })),
  );
}
