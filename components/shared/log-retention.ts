import { logRetentionProblem } from "@hybrid-platform/limits";

/** Days that logs are kept unless said otherwise. */
export const defaultLogRetentionDays = 90;

/** What is wrong with the argument called `argument` that says how many days logs are kept. */
export function logRetentionProblems(argument: string, days = defaultLogRetentionDays): string[] {
  const problem = logRetentionProblem(days);
  return problem === undefined ? [] : [`${argument} ${problem}`];
}
