import { UNKNOWN, type Unknown } from "./value";

/** Whether something holds, as far as it is known. */
export type Truth = boolean | Unknown;

/** Whether one of several things holds. */
export function anyOf(truths: readonly Truth[]): Truth {
  return truths.includes(true) || (truths.includes(UNKNOWN) ? UNKNOWN : false);
}

/** Whether all of several things hold. */
export function allOf(truths: readonly Truth[]): Truth {
  return !truths.includes(false) && (truths.includes(UNKNOWN) ? UNKNOWN : true);
}

/** Whether something does not hold. */
export const not = (truth: Truth): Truth => (truth === UNKNOWN ? UNKNOWN : !truth);
