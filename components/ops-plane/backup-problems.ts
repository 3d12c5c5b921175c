import { isRegion } from "@hybrid-platform/limits";
import { RestoreTested, type BackupArgs, type RestoreTestArgs } from "./backup-arguments";
import { labelled, rangeProblem } from "./labelled";
import { lockProblems, longestBackupDays } from "./lock-problems";
import { cronProblem } from "./schedule";

/** Everything that is wrong with what is said of backups, in words. */
export function backupProblems(backup: BackupArgs, region: string): string[] {
  return [
    labelled("backup.planName", planNameProblem(backup.planName)),
    labelled("backup.schedule", cronProblem(backup.schedule)),
    labelled("backup.retentionDays", rangeProblem(backup.retentionDays, longestBackupDays)),
    labelled("backup.copyToRegion", copyProblem(backup.copyToRegion, region)),
    ...lockProblems(backup).map(({ path, message }) => [`backup.lock.${path}: ${message}`]),
    ...restoreTestProblems(backup.restoreTests),
  ].flat();
}

function restoreTestProblems(tests: RestoreTestArgs | undefined): string[][] {
  if (tests === undefined) return [];
  const known: string[] = Object.values(RestoreTested);
  const tested = tests.of ?? [RestoreTested.Databases];
  const unknown = tested.filter((kind) => !known.includes(kind));
  return [
    labelled("backup.restoreTests.schedule", cronProblem(tests.schedule)),
    labelled(
      "backup.restoreTests.of",
      unknown.length > 0 || tested.length === 0 || new Set(tested).size < tested.length
        ? `"${tested.join(", ")}" is no choice; name each of ${known.join(", ")} once at most, and one at least`
        : undefined,
    ),
  ];
}

function planNameProblem(planName: string): string | undefined {
  const fits = /^[\w .:/=+@-]{1,256}$/.test(planName);
  return fits
    ? undefined
    : `"${planName}" cannot be the value of a tag; use up to 256 letters, digits, spaces and any of . : / = + @ _ -`;
}

function copyProblem(target: string | undefined, region: string): string | undefined {
  if (target === undefined) return undefined;
  if (!isRegion(target))
    return `"${target}" is no AWS region; write one such as ap-northeast-1, or leave it out for no copy`;
  return target === region
    ? `"${target}" is the region that is backed up; name another, or leave it out for no copy`
    : undefined;
}
