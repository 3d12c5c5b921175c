import { zonesOf } from "../../limits";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";

/** The way out must suit the environment and region, and what is said of it must have an effect. */
export function egressProblems({ sections, broken }: Draft): Problem[] {
  const { network, environment, region } = sections;
  if (!network) return [];
  return [
    ...(broken.includes("network.egress") ? [] : instanceProblems(network, environment)),
    ...heldProblems(network, region),
  ];
}

function instanceProblems(
  { egress, natInstanceAmi: ami }: Sections["network"],
  environment: Sections["environment"] | undefined,
): Problem[] {
  const problems: Problem[] = [];
  if (egress === "nat-instance" && environment === "production") {
    problems.push({
      path: "network.egress",
      given: '"nat-instance"',
      message: "is for development: a zone has no way out while its instance is replaced",
      fix: "Take zonal-nat or regional-nat",
    });
  }
  if (egress !== "nat-instance" && ami !== undefined) {
    problems.push({
      path: "network.natInstanceAmi",
      given: `"${ami}"`,
      message: `has no effect: network.egress is ${egress}, which has no instances`,
      fix: "Remove it",
    });
  }
  return problems;
}

function heldProblems({ heldAddresses: held }: Sections["network"], region: string | undefined) {
  const there = region === undefined ? undefined : zonesOf(region);
  return held.flatMap((zone, index): Problem[] => {
    const place = { path: `network.heldAddresses[${index}]`, given: `"${zone}"` };
    if (held.indexOf(zone) < index) return [{ ...place, message: "is there twice" }];
    if (!there || there.includes(zone)) return [];
    return [
      { ...place, message: `is not a zone of ${region ?? ""}; allowed: ${there.join(", ")}` },
    ];
  });
}
