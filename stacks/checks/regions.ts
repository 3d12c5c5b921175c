import { partitionOf, zonesOf } from "../../limits";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** Zones, partition and the regions for recovery must suit the stack's own region. */
export function regionProblems({ sections }: Draft): Problem[] {
  const { region, partition, network, recoveryRegion, operations } = sections;
  if (region === undefined) return [];
  const copyTo = operations?.backup.copyTo;
  return [
    ...zoneProblems(region, network?.zones ?? []),
    ...(partition === undefined || partition === partitionOf(region)
      ? []
      : [
          {
            path: "partition",
            given: partition,
            message: `must be ${partitionOf(region)}, where ${region} lies; given ${partition}`,
            fix: "Leave it out: it follows from aws:region",
          },
        ]),
    ...recoveryProblems(region, "recoveryRegion", recoveryRegion),
    ...recoveryProblems(region, "operations.backup.copyTo", copyTo),
  ];
}

function zoneProblems(region: string, zones: string[]): Problem[] {
  const there = zonesOf(region);
  return zones.flatMap((zone, index) => {
    const path = `network.zones[${index}]`;
    const given = `"${zone}"`;
    if (!there.includes(zone)) {
      const message = `is not a zone of ${region}; allowed: ${there.join(", ")}`;
      return [{ path, given, message }];
    }
    return zones.indexOf(zone) < index ? [{ path, given, message: "is there twice" }] : [];
  });
}

function recoveryProblems(region: string, path: string, recovery: string | undefined): Problem[] {
  if (recovery === undefined) return [];
  const given = `"${recovery}"`;
  if (recovery === region) {
    const message = "is the stack's own region: what is lost with it cannot be restored from it";
    return [{ path, given, message, fix: "Name another region" }];
  }
  const partition = partitionOf(region);
  if (partitionOf(recovery) === partition) return [];
  const message = `is in partition ${partitionOf(recovery)}; nothing is copied out of ${partition}`;
  return [{ path, given, message, fix: `Name a region of ${partition}` }];
}
