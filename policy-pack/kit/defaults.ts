import { given, UNKNOWN, type Reading } from "./value";
import { compliant, undecided, violation, type Verdict } from "./verdict";

/** `property` must not be switched off; where it is not set, AWS's default is on. */
export function mustStayOn(property: string, reading: Reading): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  return reading === false || reading === "false" ? violation(`${property} is off`) : compliant;
}

/** `property`, where it is set at all, must be none of `forbidden`. */
export function mustNotBe(property: string, forbidden: string[], reading: Reading): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  const found = forbidden.find((value) => value === reading);
  return found === undefined ? compliant : violation(`${property} is ${JSON.stringify(found)}`);
}

/** `property` must be at least `least`, also where nothing is set and AWS's `preset` holds. */
export function mustBeAtLeast(
  property: string,
  least: number,
  reading: Reading,
  preset = 0,
): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  const value = Number(given(reading) ? reading : preset);
  if (value >= least) return compliant;
  const found = given(reading) ? `is ${value}` : `is not set, which means ${value}`;
  return violation(`${property} ${found}; it must be ${least} or more`);
}

/** A plain value as text; nothing for what is no plain value. */
export const written = (reading: Reading): string =>
  typeof reading === "object" || typeof reading === "symbol" ? "" : String(reading ?? "");
