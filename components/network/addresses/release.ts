import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { subnetCidr, Tier, zoneSlots } from "../address-plan";
import { ipv6Number } from "../ipv6/plan";
import { applicationSubnet } from "./application-ranges";

/** Holds the plan of every release. A subnet that moves between releases would be replaced with all that is in it. */
const goldenFolder = join(__dirname, "golden");

/** VPCs of every size, at the start of their surroundings and amid them. */
const vpcs = [
  "10.64.0.0/16",
  "10.64.128.0/17",
  "10.64.64.0/18",
  "172.16.32.0/19",
  "192.168.16.0/20",
  "10.64.8.0/21",
  "10.64.4.0/22",
];

/** Further ranges with application subnets. */
const ranges = ["100.64.0.0/16", "10.65.128.0/18", "192.168.32.0/24"];

/**
 * The plan as golden files hold it, a line for each place: VPC, zone, tier, range. In IPv6 the number of the subnet in the
 * VPC's block takes the place of the range.
 */
export function planLines(): string[] {
  const tiers = Object.values(Tier);
  return [
    ...vpcs.flatMap((vpc) =>
      zoneSlots.flatMap((zone) =>
        tiers.map((tier) => `${vpc} ${zone} ${tier} ${subnetCidr(vpc, zone, tier)}`),
      ),
    ),
    ...zoneSlots.flatMap((zone) =>
      tiers.map((tier) => `ipv6 ${zone} ${tier} ${ipv6Number(zone, tier)}`),
    ),
    ...zoneSlots.flatMap((zone) =>
      ranges.flatMap((range) => [
        `${range} ${zone} one more app ${applicationSubnet(range, zone)}`,
        `ipv6 ${zone} one more app of ${range} ${ipv6Number(zone, Tier.Application, {}, range)}`,
      ]),
    ),
  ];
}

/** Lines of a golden file that the planner no longer makes. A later release may have further tiers, so more lines are fine. */
export function moved(golden: string): string[] {
  const made = new Set(planLines());
  return linesOf(golden).filter((line) => !made.has(line));
}

/** Golden files by release. */
export function releases(): Map<string, string> {
  return new Map(
    readdirSync(goldenFolder).map((file) => [
      file.replace(/\.txt$/, ""),
      readFileSync(join(goldenFolder, file), "utf8"),
    ]),
  );
}

/**
 * Writes the golden file of a release.
 *
 * @throws Error when the release has one that says otherwise: what is released does not change.
 */
export function writeRelease(version: string, folder = goldenFolder): void {
  const file = join(folder, `${version}.txt`);
  const text = `${planLines().join("\n")}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") !== text)
    throw new Error(
      `The address plan of ${version} is released and differs from what the planner makes now: put the planner right, or raise the version if only tiers were added`,
    );
  writeFileSync(file, text);
}

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
