import { isOn } from "./judgements";
import { given, UNKNOWN, type Reading } from "./value";
import { compliant, undecided, violation, type Verdict } from "./verdict";

/** `property` must not be turned off; where it is not set, AWS's default is on. */
export function mustStayOn(property: string, reading: Reading): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  return given(reading) && !isOn(reading) ? violation(`${property} is off`) : compliant;
}

/** `property`, where it is set at all, must be none of `forbidden`. */
export function mustNotBe(property: string, forbidden: string[], reading: Reading): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  const found = forbidden.find((value) => value === reading);
  return found === undefined ? compliant : violation(`${property} is ${JSON.stringify(found)}`);
}

/** `property` must be a number of at least `minimum`; `byDefault`: what holds where it is not set. */
export function mustBeAtLeast(
  property: string,
  minimum: number,
  reading: Reading,
  byDefault = 0,
): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  const set = given(reading);
  const value = set ? Number(reading) : byDefault;
  if (value >= minimum) return compliant;
  const found = set ? `is ${value}` : `is not set, and ${byDefault} by default`;
  return violation(`${property} ${found}; it must be at least ${minimum}`);
}
