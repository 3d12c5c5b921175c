import type { StackSettings } from "./settings";

/**
 * What the stack promises to survive, as the tag that a rule reads: on the topic of its alerts, where whoever is called sees what ought to
 * go on without them. Nothing without a promise.
 */
export const promiseTags = ({
  survives,
}: Pick<StackSettings, "survives">): Record<string, string> | undefined =>
  survives.length === 0 ? undefined : { Survives: survives.join(" ") };
