import type { ZonePlacementArgs } from "./arguments";

/** Names an availability zone to AWS, which takes its name or its id and refuses both. */
export function zoneInput(
  region: string,
  letter: string,
  placements: Record<string, ZonePlacementArgs> = {},
): { availabilityZone: string } | { availabilityZoneId: string } {
  const availabilityZoneId = placements[letter]?.availabilityZoneId;
  return availabilityZoneId === undefined
    ? { availabilityZone: `${region}${letter}` }
    : { availabilityZoneId };
}
