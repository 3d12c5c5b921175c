import { addressAt, prefixLength, vpcPrefixLength } from "@hybrid-platform/limits";
import type { ZonePlacementArgs } from "./addresses/arguments";

/**
 * The address plan. The VPC's range is cut into eight equal slots, one for each zone letter; in a slot every tier has its
 * place, one after the other, and what follows is reserved. A subnet's range depends on the VPC's range, its letter and its
 * tier alone: whatever is added or removed beside it, it stays. A placement of the zone's own can give it another slot, or a
 * tier another range; neither moves anything else.
 *
 *     10.64.0.0/16, slot of zone b: 10.64.32.0/19
 *     app        10.64.32.0/20    tasks and hosts
 *     data       10.64.48.0/22    databases
 *     edge       10.64.52.0/24    NAT gateways or NAT instances
 *     endpoints  10.64.53.0/24    interface endpoints
 *     transit    10.64.54.0/28    transit gateway attachments
 *     reserved   10.64.54.16 to 10.64.63.255
 */

/** The tiers that have a place in the plan. */
export const Tier = {
  Application: "app",
  Data: "data",
  Edge: "edge",
  Endpoints: "endpoints",
  Transit: "transit",
} as const;
export type Tier = (typeof Tier)[keyof typeof Tier];

/** Zone letters in the order of their slots. This order is the plan: it must never change. */
export const zoneSlots = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** The longest prefix of a VPC whose slots hold every tier. */
export const longestVpcPrefix = 22;

/**
 * Tiers in the order of their places, with how much longer than the VPC's their prefix is. Largest first, so that every
 * place is aligned to its own size. A further tier may only be appended, aligned as well.
 */
const places: { tier: Tier; longerBy: number }[] = [
  { tier: Tier.Application, longerBy: 4 },
  { tier: Tier.Data, longerBy: 6 },
  { tier: Tier.Edge, longerBy: 8 },
  { tier: Tier.Endpoints, longerBy: 8 },
  { tier: Tier.Transit, longerBy: 12 },
];

/**
 * The range of one tier in one zone of a VPC that `addressSpaceProblem` finds large enough.
 *
 * @param placements where zones lie that are not placed by their letter, by letter.
 * @throws Error when the letter has no slot or the tier does not fit: check the arguments first.
 */
export function subnetCidr(
  vpcCidr: string,
  zone: string,
  tier: Tier,
  placements: Record<string, ZonePlacementArgs> = {},
): string {
  const explicit = placements[zone]?.cidrs?.[tier];
  if (explicit !== undefined) return explicit;
  const slot = slotOf(zone, placements);
  const place = layout(vpcCidr).find((candidate) => candidate.tier === tier);
  if (slot < 1 || !place?.fits)
    throw new Error(`${vpcCidr} has no place for ${tier} in zone "${zone}"`);
  const start = addressAt(vpcCidr, (slot - 1) * slotSize(vpcCidr) + place.offset);
  return `${start}/${place.prefix}`;
}

/** The slot of a zone, counted from 1; 0 for a letter that has none. */
export function slotOf(zone: string, placements: Record<string, ZonePlacementArgs> = {}): number {
  return placements[zone]?.slot ?? zoneSlots.indexOf(zone) + 1;
}

/** Says which tiers have no place when a zone's eighth of the VPC is too small for them. The range must be well-formed. */
export function addressSpaceProblem(vpcCidr: string): string | undefined {
  const missing = layout(vpcCidr).filter(({ fits }) => !fits);
  if (missing.length === 0) return undefined;
  const tiers = missing.map(({ tier }) => tier).join(", ");
  const slot = prefixLength(vpcCidr) + slotBits;
  return `"${vpcCidr}" gives each zone a /${slot}, with no room for ${tiers}: take a /${longestVpcPrefix} or larger`;
}

/** Bits of an address that hold the slot. */
const slotBits = Math.log2(zoneSlots.length);

const slotSize = (vpcCidr: string) => sizeOf(prefixLength(vpcCidr) + slotBits);

const sizeOf = (prefix: number) => 2 ** (32 - prefix);

/** Where each tier lies in any slot of a VPC: no subnet is smaller than AWS allows, so small VPCs reserve less. */
function layout(vpcCidr: string) {
  const end = slotSize(vpcCidr);
  let next = 0;
  return places.map(({ tier, longerBy }) => {
    const prefix = Math.min(prefixLength(vpcCidr) + longerBy, vpcPrefixLength.longest);
    const offset = next;
    next += sizeOf(prefix);
    return { tier, prefix, offset, fits: next <= end };
  });
}
