import { Aws } from "../kit";
import { drills, type Peril } from "../drills";
import { ref, resource, type Fixture } from "./fixture";
import { graphOf } from "./graph";
import { association, network, subnet } from "./network";

/** What each loss of a kind means, as `lost: state: says`. */
export const played = (peril: Peril, fixtures: Fixture[]): string[] =>
  drills(graphOf(fixtures))
    .filter((drill) => drill.peril === peril)
    .flatMap(({ lost, effects }) => effects.map(({ state, says }) => `${lost}: ${state}: ${says}`));

/** A network in one zone, a further subnet in a second one, and what lets that leave through the first. */
export function twoZones() {
  const net = network();
  const appB = subnet("app-b", net.vpc, "b");
  return {
    net,
    appB,
    linkB: association("app-b", appB, net.appTable),
    both: (...more: Fixture[]) => net.with({}, appB, ...more),
  };
}

/** A service with tasks of its own in some subnets. */
export const service = (name: string, desiredCount: unknown, ...subnets: Fixture[]) =>
  resource(Aws.EcsService, name, {
    desiredCount,
    networkConfiguration: { subnets: subnets.map(ref) },
  });
