import type { ServiceArgs as EcsServiceArgs } from "@pulumi/aws/ecs";
import type { OnPremisesPlacement } from "./arguments";

/** How ECS places tasks on the hosts of a fleet. */
export function externalPlacement({ fleet, daemon }: OnPremisesPlacement): EcsServiceArgs {
  const onFleet = {
    launchType: "EXTERNAL",
    placementConstraints: [{ type: "memberOf", expression: `attribute:fleet == ${fleet}` }],
  };
  if (daemon !== true) {
    return { ...onFleet, orderedPlacementStrategies: [{ type: "spread", field: "instanceId" }] };
  }
  // AWS takes no strategy for daemons, and never starts a second task beside the one of a host.
  return {
    ...onFleet,
    schedulingStrategy: "DAEMON",
    deploymentMinimumHealthyPercent: 0,
    deploymentMaximumPercent: 100,
  };
}

/** Tasks that should run: those counted, or one on each host that the fleet should have. */
export const expectedTasks = ({ count, hosts = 1 }: OnPremisesPlacement) => count ?? hosts;

/** What is wrong with a placement, in words for those who wrote it. */
export function onPremisesProblems(placement: OnPremisesPlacement): string[] {
  const { fleet, count, daemon = false, hosts } = placement;
  const problems: string[] = [];
  if (!/^[\w.-]+$/.test(fleet)) {
    problems.push(`onPremises.fleet is "${fleet}"; write letters, digits and any of . _ -`);
  }
  if ((count !== undefined) === daemon) {
    const given = daemon ? "has both count and daemon" : "has neither count nor daemon";
    problems.push(
      `onPremises ${given}; write a count of tasks, or daemon for one on every host of the fleet`,
    );
  }
  if (count !== undefined && !isPositive(count)) {
    problems.push(
      `onPremises.count is ${count}; write at least 1, or leave onPremises out to run none there`,
    );
  }
  if (hosts !== undefined && !isPositive(hosts)) {
    problems.push(`onPremises.hosts is ${hosts}; write the hosts of the fleet, at least 1`);
  }
  if (hosts !== undefined && !daemon) {
    problems.push("onPremises.hosts is for daemons only; leave it out beside count");
  }
  return problems;
}

const isPositive = (value: number) => Number.isInteger(value) && value >= 1;
