import { cidrProblem, contains } from "@hybrid-platform/limits";
import type { CapacityArgs } from "./arguments";
import { HostOs, type SshArgs } from "./host-arguments";

/** A choice of a group, by the name of its argument, and what is said of a wrong one. */
type Range = [string, number | undefined, number, number];

/** What is wrong with the choices of a group beyond its types, image and size. */
export function hostProblems(args: CapacityArgs): string[] {
  const { spot, warmPool, readyHook, refresh, scaling, maxSize } = args;
  return [
    ...rangeProblems([
      ["maxLifetimeDays", args.maxLifetimeDays, 1, 365],
      ["spot.onDemandBase", spot?.onDemandBase, 0, maxSize],
      ["spot.percent", spot?.percent, 1, 100],
      ["warmPool.minSize", warmPool?.minSize, 1, maxSize],
      ["warmPool.maxPrepared", warmPool?.maxPrepared, 1, maxSize],
      ["readyHook.timeoutSeconds", readyHook?.timeoutSeconds, 30, 7200],
      ["refresh.pauseMinutes", refresh?.pauseMinutes, 0, 2880],
      ["refresh.minHealthyPercent", refresh?.minHealthyPercent, 0, 100],
      ["scaling.targetPercent", scaling?.targetPercent, 1, 100],
      ["scaling.smallestStep", scaling?.smallestStep, 1, 10_000],
      ["scaling.largestStep", scaling?.largestStep, scaling?.smallestStep ?? 1, 10_000],
      ["scaling.warmUpSeconds", scaling?.warmUpSeconds, 0, 10_000],
    ]),
    ...warmPoolProblems(args),
    ...checkpointProblems(refresh?.checkpoints),
    ...imageProblems(args),
  ];
}

function rangeProblems(ranges: Range[]): string[] {
  return ranges.flatMap(([name, value, least, most]) =>
    value === undefined || (Number.isInteger(value) && value >= least && value <= most)
      ? []
      : [`${name} is ${value}; write a whole number from ${least} to ${most}`],
  );
}

/** Source: Amazon EC2 Auto Scaling API, PutWarmPool. */
function warmPoolProblems({ warmPool, spot, instanceTypes }: CapacityArgs): string[] {
  if (!warmPool) return [];
  const reason = spot
    ? "Spot instances"
    : instanceTypes.length > 1
      ? "several instance types"
      : undefined;
  return reason === undefined
    ? []
    : [`warmPool is not for a group with ${reason}; leave one of them out`];
}

function checkpointProblems(checkpoints: number[] | undefined): string[] {
  if (!checkpoints) return [];
  const ascend = checkpoints.every(
    (percent, index) =>
      Number.isInteger(percent) && percent > (checkpoints[index - 1] ?? 0) && percent <= 100,
  );
  return ascend && checkpoints.at(-1) === 100
    ? []
    : [
        `refresh.checkpoints is ${checkpoints.join(", ") || "empty"}; write ascending percentages, the last of them 100`,
      ];
}

function imageProblems({ os, checkImage }: CapacityArgs): string[] {
  return checkImage && os === HostOs.Bottlerocket
    ? ["checkImage is for images that run a script at first boot, which Bottlerocket does not"]
    : [];
}

/** What is wrong with SSH from ranges that must lie in `networks`. */
export function sshProblems({ keyName, from }: SshArgs, networks: string[]): string[] {
  const problems = from.flatMap((range) => {
    const form = cidrProblem(range);
    if (form !== undefined) return [`ssh.from: ${form}`];
    return inside(range, networks)
      ? []
      : [`ssh.from has ${range}, which lies in none of ${networks.join(", ")}`];
  });
  if (keyName === "") problems.push("ssh.keyName is empty; name a key pair of the region");
  if (from.length === 0) problems.push("ssh.from is empty; name ranges, or leave ssh out");
  if (new Set(from).size < from.length) problems.push("ssh.from names a range twice");
  return problems;
}

const inside = (range: string, networks: string[]) =>
  networks.some((network) => cidrProblem(network) === undefined && contains(network, range));
