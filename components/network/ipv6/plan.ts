import { createHash } from "node:crypto";
import { ipv6Subnets } from "@hybrid-platform/limits";
import { slotOf, Tier, zoneSlots } from "../address-plan";
import type { ZonePlacementArgs } from "../addresses/arguments";

/*
 * The address plan in IPv6. The VPC's /56 is known only once AWS has given it, so the plan says which of its 256 subnets a
 * place has: each slot has 32, eight for tiers and the rest for the application tier in further ranges.
 */

/** Number of each tier in its slot. None may change, and a further tier takes the next. */
const tierNumbers: Record<Tier, number> = { app: 0, data: 1, edge: 2, endpoints: 3, transit: 4 };

const numbersInSlot = ipv6Subnets / zoneSlots.length;
const numbersOfTiers = 8;
const numbersOfRanges = numbersInSlot - numbersOfTiers;

/**
 * The number of a subnet in the VPC's IPv6 block. It follows from letter, tier and range alone.
 *
 * @param range further range that the subnet lies in as one more of its tier. @default the tier's own subnet
 * @throws Error when the letter has no slot: check the arguments first.
 */
export function ipv6Number(
  zone: string,
  tier: Tier,
  placements: Record<string, ZonePlacementArgs> = {},
  range?: string,
): number {
  const slot = slotOf(zone, placements);
  if (slot < 1) throw new Error(`Zone "${zone}" has no slot`);
  const inSlot = range === undefined ? tierNumbers[tier] : numbersOfTiers + rangeNumber(range);
  return (slot - 1) * numbersInSlot + inSlot;
}

/** From the range alone, so that no other range that comes or goes moves it. */
function rangeNumber(range: string): number {
  return createHash("sha256").update(range).digest().readUInt32BE(0) % numbersOfRanges;
}

/** Pairs of ranges whose subnets would have one number. */
export function rangesWithOneNumber(ranges: string[]): string[][] {
  const distinct = [...new Set(ranges)];
  return distinct.flatMap((one, index) =>
    distinct
      .slice(index + 1)
      .filter((other) => rangeNumber(other) === rangeNumber(one))
      .map((other) => [one, other]),
  );
}
