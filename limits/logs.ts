/** Numbers of days that CloudWatch Logs can keep events. Source: CloudWatch Logs API, PutRetentionPolicy, 2026-11. */
export const logRetentionDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
  3653,
];

/** Says why a log group cannot keep events for `days`. */
export function logRetentionProblem(days: number): string | undefined {
  if (logRetentionDays.includes(days)) return undefined;
  return `is ${days}; CloudWatch Logs keeps events for one of ${logRetentionDays.join(", ")} days`;
}
