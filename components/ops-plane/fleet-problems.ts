import { autonameProblem } from "@hybrid-platform/limits";
import { activationKey, fleetRoleName } from "./names";
import { operatingSystemProblem } from "./operating-systems";
import { expiryProblem } from "./schedule";
import { FleetRuns, type FleetArgs, type OpsPlaneArgs } from "./types";

/** Hosts that the standard tier registers per account and region (AWS Systems Manager User Guide, "Configuring instance tiers"). */
const standardTierHosts = 1000;
/** Tasks of a maintenance window, one per fleet (AWS General Reference, "AWS Systems Manager endpoints and quotas"). */
const tasksPerWindow = 20;

const fleetName = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;
const generationName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** What is wrong with the fleets, in words. */
export function fleetProblems(name: string, args: OpsPlaneArgs): string[] {
  const fleets = args.fleets ?? {};
  return [
    ...Object.entries(fleets).flatMap(([key, fleet]) => [
      ...nameProblems(name, key),
      ...hostProblems(key, fleet),
      ...activationProblems(key, fleet),
    ]),
    ...totalProblems(fleets),
    ...ambiguousKeys(fleets),
    ...clusterProblems(fleets, args),
  ];
}

function nameProblems(name: string, key: string): string[] {
  const problem = fleetName.test(key)
    ? autonameProblem("role", fleetRoleName(name, key))
    : `the name must be lower-case letters, digits and inner hyphens, beginning with a letter`;
  return problem === undefined ? [] : [`fleets."${key}": ${problem}`];
}

function hostProblems(key: string, fleet: FleetArgs): string[] {
  const problems: string[] = [];
  if (!isCount(fleet.hosts, standardTierHosts)) {
    problems.push(
      `fleets.${key}.hosts is ${fleet.hosts}; give a whole number from 1 to ${standardTierHosts}`,
    );
  }
  const os = operatingSystemProblem(fleet.os);
  if (os !== undefined) problems.push(`fleets.${key}.os: ${os}`);
  return problems;
}

function activationProblems(key: string, fleet: FleetArgs): string[] {
  return Object.entries(fleet.activations ?? {}).flatMap(([generation, { hosts, expires }]) => {
    const path = `fleets.${key}.activations."${generation}"`;
    const problems: string[] = [];
    if (!generationName.test(generation)) {
      problems.push(`${path}: the name must be lower-case letters, digits and inner hyphens`);
    }
    if (!isCount(hosts, fleet.hosts)) {
      problems.push(
        `${path}.hosts is ${hosts}; give a whole number from 1 to ${fleet.hosts}, the hosts of the fleet`,
      );
    }
    const expiry = expiryProblem(expires);
    if (expiry !== undefined) problems.push(`${path}.expires: ${expiry}`);
    return problems;
  });
}

function totalProblems(fleets: Record<string, FleetArgs>): string[] {
  const problems: string[] = [];
  const hosts = Object.values(fleets).reduce((sum, fleet) => sum + fleet.hosts, 0);
  if (hosts > standardTierHosts) {
    problems.push(
      `fleets expect ${hosts} hosts together; the standard tier of an account and region has room for ${standardTierHosts}: move fleets to another account`,
    );
  }
  const count = Object.keys(fleets).length;
  if (count > tasksPerWindow) {
    problems.push(
      `there are ${count} fleets; one patch window serves ${tasksPerWindow}: join fleets that are patched alike`,
    );
  }
  return problems;
}

/** `a-b` with generation `c` and `a` with generation `b-c` would have one name. */
function ambiguousKeys(fleets: Record<string, FleetArgs>): string[] {
  const keys = Object.entries(fleets).flatMap(([fleet, { activations }]) =>
    Object.keys(activations ?? {}).map((generation) => activationKey(fleet, generation)),
  );
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [...repeated].map(
    (key) =>
      `two activations would both be called "${key}" (fleet-generation): rename one generation`,
  );
}

function clusterProblems(fleets: Record<string, FleetArgs>, args: OpsPlaneArgs): string[] {
  const hosts = Object.keys(fleets).filter((key) => fleets[key]?.runs === FleetRuns.Containers);
  if (hosts.length === 0 || args.containerHostPolicyArn !== undefined) return [];
  return [
    `containerHostPolicyArn is missing, and ${hosts.join(", ")} run containers: give it, or set runs to plain`,
  ];
}

const isCount = (count: number, most: number) =>
  Number.isInteger(count) && count >= 1 && count <= most;
