import { nameProblem } from "@hybrid-platform/limits";
import { logRetentionProblems, requestLogBucketName } from "../shared";
import { backupProblems } from "./backup-problems";
import { fleetProblems } from "./fleet-problems";
import { labelled, rangeProblem } from "./labelled";
import { recoveryVaultName, vaultName } from "./names";
import { cronProblem, timezoneProblem } from "./schedule";
import { DataEvents } from "./trail-arguments";
import { recordDays } from "./trail-records";
import { AccountBaseline, VpcPublicAccess, type OpsPlaneArgs, type PatchingArgs } from "./types";

/** Everything that is wrong with the arguments of an `OpsPlane`, in words. */
export function opsPlaneProblems(name: string, args: OpsPlaneArgs): string[] {
  return [
    ...fleetProblems(name, args),
    ...patchingProblems(args.patching),
    ...backupProblems(args.backup, args.deployment.region),
    ...logRetentionProblems("logRetentionDays", args.logRetentionDays),
    ...publicAccessProblems(args),
    ...trailProblems(args),
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

function trailProblems({ accountBaseline, trail }: OpsPlaneArgs): string[] {
  if (trail === undefined) return [];
  const { lockDays, dataEvents = DataEvents.None } = trail;
  const words: string[] = Object.values(DataEvents);
  return [
    labelled(
      "trail",
      accountBaseline === AccountBaseline.Owner
        ? undefined
        : `the account's baseline is ${accountBaseline} here; leave its trail to the owner, or be it with accountBaseline owner`,
    ),
    labelled(
      "trail.lockDays",
      lockDays === undefined ? undefined : rangeProblem(lockDays, recordDays),
    ),
    labelled(
      "trail.dataEvents",
      words.includes(dataEvents)
        ? undefined
        : `"${dataEvents}" is no choice; one of ${words.join(", ")}`,
    ),
  ].flat();
}

function patchingProblems({ schedule, timezone, durationHours }: PatchingArgs): string[] {
  return [
    labelled("patching.schedule", cronProblem(schedule)),
    labelled("patching.timezone", timezoneProblem(timezone)),
    labelled("patching.durationHours", rangeProblem(durationHours, 24)),
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
