import { isRegion, nameProblem } from "@hybrid-platform/limits";
import { logRetentionProblems, requestLogBucketName } from "../shared";
import { fleetProblems } from "./fleet-problems";
import { recoveryVaultName, vaultName } from "./names";
import { cronProblem, timezoneProblem } from "./schedule";
import {
  AccountBaseline,
  VpcPublicAccess,
  type BackupArgs,
  type OpsPlaneArgs,
  type PatchingArgs,
} from "./types";

/** Longest retention of a recovery point (AWS Backup API, Lifecycle). */
const longestBackupDays = 36_500;

/** Everything that is wrong with the arguments of an `OpsPlane`, in words. */
export function opsPlaneProblems(name: string, args: OpsPlaneArgs): string[] {
  return [
    ...fleetProblems(name, args),
    ...patchingProblems(args.patching),
    ...backupProblems(args.backup, args.deployment.region),
    ...logRetentionProblems("logRetentionDays", args.logRetentionDays),
    ...publicAccessProblems(args),
    ...fixedNameProblems(name, args),
  ];
}

/** What holds for a whole account is set by the one stack that owns its baseline. */
function publicAccessProblems({
  accountBaseline,
  vpcPublicAccess = VpcPublicAccess.Allowed,
}: OpsPlaneArgs): string[] {
  const words: string[] = Object.values(VpcPublicAccess);
  if (!words.includes(vpcPublicAccess)) {
    return [`vpcPublicAccess: "${vpcPublicAccess}" is no choice; one of ${words.join(", ")}`];
  }
  return vpcPublicAccess === VpcPublicAccess.Allowed || accountBaseline === AccountBaseline.Owner
    ? []
    : [
        `vpcPublicAccess: ${vpcPublicAccess} holds for the whole account, whose baseline is ${accountBaseline} here; leave it to the owner, or be it with accountBaseline owner`,
      ];
}

function patchingProblems({ schedule, timezone, durationHours }: PatchingArgs): string[] {
  return [
    labelled("patching.schedule", cronProblem(schedule)),
    labelled("patching.timezone", timezoneProblem(timezone)),
    labelled("patching.durationHours", rangeProblem(durationHours, 24)),
  ].flat();
}

function backupProblems(backup: BackupArgs, region: string): string[] {
  return [
    labelled("backup.planName", planNameProblem(backup.planName)),
    labelled("backup.schedule", cronProblem(backup.schedule)),
    labelled("backup.retentionDays", rangeProblem(backup.retentionDays, longestBackupDays)),
    labelled("backup.copyToRegion", copyProblem(backup.copyToRegion, region)),
  ].flat();
}

/** The longest of the names that are fixed: those that AWS would refuse only when half of the stack is there. */
function fixedNameProblems(name: string, args: OpsPlaneArgs): string[] {
  const { deployment, backup, accountBaseline } = args;
  const vault = backup.copyToRegion === undefined ? vaultName : recoveryVaultName;
  const problems = [nameProblem("backupVault", vault(deployment, name))];
  if (accountBaseline === AccountBaseline.Owner) {
    problems.push(nameProblem("bucket", requestLogBucketName(deployment, name)));
  }
  return problems.filter((problem) => problem !== undefined);
}

function rangeProblem(value: number, most: number): string | undefined {
  const fits = Number.isInteger(value) && value >= 1 && value <= most;
  return fits ? undefined : `${value} is out of range; give a whole number from 1 to ${most}`;
}

function planNameProblem(planName: string): string | undefined {
  const fits = /^[\w .:/=+@-]{1,256}$/.test(planName);
  return fits
    ? undefined
    : `"${planName}" cannot be the value of a tag; use up to 256 letters, digits, spaces and any of . : / = + @ _ -`;
}

function copyProblem(target: string | undefined, region: string): string | undefined {
  if (target === undefined) return undefined;
  if (!isRegion(target)) return `"${target}" is no AWS region`;
  return target === region
    ? `"${target}" is the region that is backed up; name another, or leave it out for no copy`
    : undefined;
}

const labelled = (path: string, problem: string | undefined) =>
  problem === undefined ? [] : [`${path}: ${problem}`];
