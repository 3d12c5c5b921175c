import { rangeProblem } from "./labelled";

/** Longest retention of a recovery point (AWS Backup API, Lifecycle). */
export const longestBackupDays = 36_500;

/** What of a backup's arguments a lock has to suit; settings say the same. */
export interface Locked {
  retentionDays: number;
  lock?: { minDays: number; maxDays?: number };
}

/**
 * Why a lock would let every backup fail: AWS Backup refuses a recovery point that is to live shorter or longer than the lock
 * of its vault says. Source: AWS Backup Developer Guide, "AWS Backup Vault Lock".
 */
export function lockProblems({ retentionDays, lock }: Locked): { path: string; message: string }[] {
  if (lock === undefined) return [];
  const { minDays, maxDays } = lock;
  const short = rangeProblem(minDays, retentionDays);
  const long =
    maxDays === undefined ? undefined : rangeProblem(maxDays, longestBackupDays, retentionDays);
  const kept = `backups are kept for ${retentionDays} days, and fail where the lock asks for another time`;
  return [
    ...(short === undefined ? [] : [{ path: "minDays", message: `${short}: ${kept}` }]),
    ...(long === undefined ? [] : [{ path: "maxDays", message: `${long}: ${kept}` }]),
  ];
}
