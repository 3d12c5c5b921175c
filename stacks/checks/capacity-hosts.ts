import { hostProblems, sshProblems } from "../../components/cluster/capacity/host-problems";
import { isFargate } from "../../limits";
import { capacityArguments } from "../capacity-arguments";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";
import { incompleteSites } from "./common";

type Group = Sections["capacity"][string];

/** What groups of instances ask for must be possible, and in production last. */
export function hostChoiceProblems(draft: Draft): Problem[] {
  return Object.entries(draft.sections.capacity ?? {}).flatMap(([name, group]) => {
    const path = `capacity.${name}`;
    return [
      ...hostProblems(capacityArguments(group)).map((message) => ({ path, message })),
      ...fargateNameProblems(path, name),
      ...spotProblems(draft, path, group),
      ...keyProblems(draft, path, group),
    ];
  });
}

function fargateNameProblems(path: string, name: string): Problem[] {
  if (!isFargate(name)) return [];
  const message = "has the name of a capacity that AWS runs and that is there always";
  return [{ path, message, fix: "Give the group another name, or remove it" }];
}

/**
 * All Spot instances can be taken back within two minutes, and the services with them: in production those that always run
 * are on demand.
 */
function spotProblems({ sections }: Draft, path: string, { spot, size: [fewest] }: Group) {
  const least = Math.max(fewest, 1);
  if (sections.environment !== "production" || !spot || spot.onDemandBase >= least) return [];
  return [
    {
      path: `${path}.spot.onDemandBase`,
      given: String(spot.onDemandBase),
      message: `must be at least ${least} in production: AWS may take all Spot instances back at once`,
      fix: `Write ${least}, and let Spot instances carry what comes on top`,
    },
  ];
}

/** Only ranges on premises may use SSH. Nothing is said while a site could not be read. */
function keyProblems(draft: Draft, path: string, { ssh }: Group): Problem[] {
  if (!ssh || incompleteSites(draft)) return [];
  const prefixes = Object.values(draft.sections.sites ?? {}).flatMap((site) => site.prefixes);
  return sshProblems(ssh, prefixes).map((message) => ({
    path: `${path}.ssh`,
    message,
    fix: "Name ranges inside the prefixes of a site",
  }));
}
