import { cidrProblem, contains } from "@hybrid-platform/limits";
import type { DeploymentStrategy } from "../../deployment/arguments";
import { isShifted } from "../../deployment/validate";
import type { ServiceArgs } from "../../service/arguments";
import type { FleetNetworkArgs } from "./arguments";

/** What decides which side gets the requests of a service. */
export interface Sides {
  route?: { onPremisesWeight?: number };
  cloud?: object;
  onPremises?: object;
  deploy?: { strategy?: DeploymentStrategy };
}

/** Ranges that an address outside the VPC may be a target in. Source: Application Load Balancer user guide, "Target type". */
const targetRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

/** Percent of a service's requests that go to its tasks on premises; nothing where none ever do. */
export function onPremisesShare({ route, cloud, onPremises }: Sides): number | undefined {
  if (!route || !onPremises) return undefined;
  return cloud ? route.onPremisesWeight : 100;
}

/** What is wrong with the weight itself, in words that follow the name of the setting. */
export function weightProblem({ route, cloud, onPremises }: Sides): string | undefined {
  const weight = route?.onPremisesWeight;
  if (weight === undefined) return undefined;
  if (!Number.isInteger(weight) || weight < 0 || weight > 100) {
    return `is ${weight}; write percent of the requests, a whole number from 0 to 100`;
  }
  if (!onPremises)
    return "needs tasks on premises to send to; write onPremises too, or leave the weight out";
  if (!cloud && weight !== 100) {
    return `is ${weight}, and the other ${100 - weight} percent have nowhere to go; write cloud too, or leave the weight out: without cloud all requests go on premises`;
  }
  return undefined;
}

/** Why requests cannot be shared between the sides while ECS shifts them between versions. */
export function strategyProblem(sides: Sides): string | undefined {
  const isShared = sides.cloud !== undefined && onPremisesShare(sides) !== undefined;
  if (!isShared || !isShifted(sides)) return undefined;
  return `is for rolling deployments: with ${sides.deploy?.strategy ?? ""} ECS itself sets the weights of the listener's rule at each deployment, and the share of the tasks on premises would be lost, or would undo the deployment; deploy rolling, or make a service of its own of the tasks on premises`;
}

/** What keeps the load balancer from sending to hosts with addresses of these ranges. */
export function targetRangeProblems(prefixes: string[]): string[] {
  return prefixes.flatMap((prefix) => {
    const problem = cidrProblem(prefix);
    if (problem !== undefined) return [problem];
    if (targetRanges.some((range) => contains(range, prefix))) return [];
    return [
      `${prefix} lies outside ${targetRanges.join(", ")}, and the load balancer sends to no other address outside the VPC`,
    ];
  });
}

/** What is wrong with a service's requests to tasks on premises. */
export function shareProblems(
  service: ServiceArgs,
  fleets: Record<string, FleetNetworkArgs> = {},
): string[] {
  const weight = weightProblem(service);
  const strategy = strategyProblem(service);
  const problems = [weight, strategy]
    .filter((problem) => problem !== undefined)
    .map((problem) => `route.onPremisesWeight ${problem}`);
  const fleet = service.onPremises?.fleet;
  if (fleet === undefined || onPremisesShare(service) === undefined) return problems;
  const network = fleets[fleet];
  if (!network || network.prefixes.length === 0) {
    const there = Object.keys(fleets).join(", ") || "none";
    return [
      ...problems,
      `its route leads to hosts of fleet "${fleet}", whose prefixes are not said; add it to fleets, which has ${there}`,
    ];
  }
  const ranges = targetRangeProblems(network.prefixes);
  return [...problems, ...ranges.map((problem) => `fleets.${fleet}.prefixes: ${problem}`)];
}
