import { deployProblems } from "../../components/cluster/deployment/validate";
import { scalingProblems } from "../../components/cluster/scaling/validate";
import { deployArguments, scalingArguments } from "../scaling-arguments";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** What the settings call the keys that have other names among the component's arguments. */
const settingNames: Record<string, string> = {
  bakeMinutes: "bake",
  stepPercent: "step",
  stepBakeMinutes: "stepBake",
  canaryPercent: "canary",
  canaryBakeMinutes: "canaryBake",
};

/** How services scale and how they are deployed must be possible where they are placed. */
export function scalingSettingProblems({ sections }: Draft): Problem[] {
  return Object.entries(sections.services ?? {}).flatMap(([name, { cloud, route, deploy }]) => {
    const path = `services.${name}`;
    const scaled = { route, cloud: cloud && scalingArguments(cloud) };
    const deployed = { route, cloud, deploy: deployArguments(deploy) };
    return [
      ...scalingProblems(scaled).map(({ at, ...problem }) => ({
        path: `${path}.cloud.${at}`,
        ...problem,
      })),
      ...deployProblems(deployed).map(({ at, ...problem }) => ({
        path: at === undefined ? `${path}.deploy` : `${path}.deploy.${settingNames[at] ?? at}`,
        ...problem,
      })),
    ];
  });
}
