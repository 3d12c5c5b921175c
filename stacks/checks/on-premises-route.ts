import {
  onPremisesShare,
  strategyProblem,
  targetRangeProblems,
  weightProblem,
  type Sides,
} from "../../components/cluster/on-premises/targets/share";
import { ownValue, type Draft } from "../draft";
import type { Problem } from "../problems";
import { fleetOf } from "./common";

/** Requests for tasks on premises must have somewhere to go, and one owner of their shares. */
export function onPremisesRouteProblems(draft: Draft): Problem[] {
  return Object.entries(draft.sections.services ?? {}).flatMap(([name, service]) => {
    const { cloud, onPremises, route, deploy } = service;
    const sides: Sides = {
      cloud,
      onPremises,
      deploy,
      route: route && { onPremisesWeight: route.onPremises },
    };
    const share = [weightProblem(sides), strategyProblem(sides)]
      .filter((message) => message !== undefined)
      .map((message) => ({ path: `services.${name}.route.onPremises`, message }));
    return [...share, ...rangeProblems(draft, name, sides, onPremises?.fleet ?? "")];
  });
}

function rangeProblems(draft: Draft, name: string, sides: Sides, fleet: string): Problem[] {
  const site = fleetOf(draft, fleet)?.site;
  const prefixes = site === undefined ? undefined : ownValue(draft.sections.sites, site)?.prefixes;
  if (!prefixes || onPremisesShare(sides) === undefined) return [];
  return targetRangeProblems(prefixes).map((message) => ({
    path: `services.${name}.route`,
    message: `leads to fleet ${fleet}, and of its site's prefixes ${message}`,
  }));
}
