import { addressAt, cidrProblem, overlaps, prefixLength } from "@hybrid-platform/limits";
import { slotOf, zoneSlots } from "../address-plan";
import { Egress } from "../arguments";
import type { ZonePlacementArgs } from "./arguments";
import type { PlacedNetwork, PlacementProblem } from "./problems";

/** What of a network decides whether its application tier can have further subnets. */
export interface ExtendedNetwork extends PlacedNetwork {
  applicationRanges?: string[];
  egress?: Egress;
}

/** The longest prefix of a range whose eighths are subnets of the application tier, /27 at least. */
const longestRange = 24;

/** Subnets that a task or service names at most. Source: Amazon ECS API Reference, "AwsVpcConfiguration". */
const subnetsOfService = 16;

/** The application subnet of a zone in a further range: the whole of the zone's eighth. */
export function applicationSubnet(
  range: string,
  zone: string,
  placements: Record<string, ZonePlacementArgs> = {},
): string {
  const prefix = prefixLength(range) + Math.log2(zoneSlots.length);
  return `${addressAt(range, (slotOf(zone, placements) - 1) * 2 ** (32 - prefix))}/${prefix}`;
}

/** The order in which ranges are gone through, whatever the order they are written in. */
export const inOrder = (ranges: string[] = []): string[] => [...new Set(ranges)].sort();

/** Everything that keeps the application tier from having further subnets. */
export function applicationRangeProblems(network: ExtendedNetwork): PlacementProblem[] {
  const { applicationRanges: ranges = [], zones, egress = Egress.ZonalNat } = network;
  const messages = ranges.flatMap((range, index) => rangeProblems(network, range, index));
  if (ranges.length > 0 && egress === Egress.NatInstance)
    messages.push(
      `egress is ${egress}, and an instance translates the addresses of its zone's first application subnet only: take a NAT gateway, or no further subnets`,
    );
  const subnets = zones.length * (1 + ranges.length);
  if (ranges.length > 0 && subnets > subnetsOfService)
    messages.push(
      `${zones.length} zones and ${ranges.length} ranges come to ${subnets} application subnets, of which a service may have ${subnetsOfService}: take fewer and larger ranges`,
    );
  return messages.map((message) => ({ path: "applicationRanges", message }));
}

function rangeProblems(
  { secondaryCidrs = [], zonePlacement = {}, applicationRanges = [] }: ExtendedNetwork,
  range: string,
  index: number,
): string[] {
  if (cidrProblem(range) !== undefined || !secondaryCidrs.includes(range))
    return [
      `"${range}" is none of secondaryCidrs: ${secondaryCidrs.join(", ") || "none is given"}`,
    ];
  if (applicationRanges.indexOf(range) < index) return [`"${range}" is given twice`];
  const small =
    prefixLength(range) > longestRange
      ? [`"${range}" gives each zone less than a /27: take a /${longestRange} or larger`]
      : [];
  const placed = Object.entries(zonePlacement).flatMap(([zone, { cidrs = {} }]) =>
    Object.entries(cidrs)
      .filter(([, cidr]) => cidrProblem(cidr) === undefined && overlaps(range, cidr))
      .map(
        ([tier]) =>
          `"${range}" is divided among the zones, and zonePlacement.${zone}.cidrs.${tier} lies in it: place that elsewhere`,
      ),
  );
  return [...small, ...placed];
}
