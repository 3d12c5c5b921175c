import { autonameProblem, isFargate } from "@hybrid-platform/limits";
import type { CapacityArgs } from "./arguments";
import { hostProblems, sshProblems } from "./host-problems";

/** GiB that the ECS image for Amazon Linux 2023 takes. Source: Amazon ECS Developer Guide, "ECS-optimized Linux AMIs". */
const smallestRootVolume = 30;

/** What is wrong with one group of hosts of a cluster whose network and sites have the ranges `clientPrefixes`. */
export function capacityProblems(
  cluster: string,
  key: string,
  args: CapacityArgs,
  clientPrefixes: string[],
): string[] {
  const problems = [
    autonameProblem("capacityProvider", `${cluster}-${key}`),
    autonameProblem("role", `${cluster}-${key}-host`),
    ...sizeProblems(args),
    ...typeProblems(args.instanceTypes),
    ...hostProblems(args),
    ...(args.ssh ? sshProblems(args.ssh, clientPrefixes) : []),
  ];
  if (isFargate(key)) problems.push("the name is that of a capacity of AWS; take another");
  if (!/^(ami-[0-9a-f]{8,17}|resolve:ssm:[\w./:-]+)$/.test(args.ami)) {
    problems.push(
      `ami is "${args.ami}"; write ami-… or resolve:ssm:<name of an SSM parameter that holds one>`,
    );
  }
  return problems
    .filter((problem) => problem !== undefined)
    .map((problem) => `capacity "${key}": ${problem}`);
}

/** Whether instances of this type have Arm processors: their family has a `g` after its generation. */
export function isArm(instanceType: string): boolean {
  return /^(a1\.|[a-z]+\d+[a-z]*g[a-z]*\.)/.test(instanceType);
}

function sizeProblems({ minSize, maxSize, rootVolumeGiB }: CapacityArgs): string[] {
  const problems: string[] = [];
  if (!isCount(minSize, 0) || !isCount(maxSize, 1) || minSize > maxSize) {
    problems.push(
      `sizes are ${minSize} to ${maxSize}; write whole numbers, from 0 the first, from 1 the second, which is not the smaller one`,
    );
  }
  if (rootVolumeGiB !== undefined && !isCount(rootVolumeGiB, smallestRootVolume)) {
    problems.push(
      `rootVolumeGiB is ${rootVolumeGiB}; the image takes ${smallestRootVolume}, write that or more`,
    );
  }
  return problems;
}

function typeProblems(types: string[]): string[] {
  if (types.length === 0) return ["instanceTypes is empty; name at least one, such as m7i.large"];
  const malformed = types.filter((type) => !/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(type));
  if (malformed.length > 0) {
    return [`instanceTypes has ${malformed.join(", ")}; write family and size, such as m7i.large`];
  }
  if (new Set(types).size < types.length) return ["instanceTypes names a type twice"];
  if (new Set(types.map(isArm)).size > 1) {
    return [
      `instanceTypes mixes processors: ${types.filter(isArm).join(", ")} are Arm and the others are not; one image runs on one kind`,
    ];
  }
  return [];
}

const isCount = (value: number, least: number) => Number.isInteger(value) && value >= least;
