import { isEveryone } from "./ranges";
import { given, UNKNOWN, type Reading, type Value } from "./value";
import { compliant, undecided, violation, type Verdict } from "./verdict";

/** Whether a flag is on. Launch templates write their flags as text. */
export function isOn(reading: Reading): boolean {
  return reading === true || reading === "true";
}

/** `property` must be on; where it is not set, AWS's default is off. */
export function mustBeOn(property: string, reading: Reading): Verdict[] {
  if (isOn(reading)) return compliant;
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  return violation(
    given(reading) ? `${property} is off` : `${property} is not set, and off by default`,
  );
}

/** `property` must not be on; where it is not set, AWS's default is off. */
export function mustBeOff(property: string, reading: Reading): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  return isOn(reading) ? violation(`${property} is on`) : compliant;
}

/**
 * `property` must name something. What it names may still be unknown: at the first preview that is every key that the same stack
 * creates.
 */
export function mustBeSet(property: string, reading: Reading): Verdict[] {
  return given(reading) ? compliant : violation(`${property} is not set`);
}

/** `property` must be one of `allowed`. */
export function mustBeOneOf(property: string, allowed: string[], reading: Reading): Verdict[] {
  if (reading === UNKNOWN) return undecided(`${property} is not known yet`);
  if (allowed.some((value) => value === reading)) return compliant;
  const found = given(reading) ? `is ${JSON.stringify(reading)}` : "is not set";
  return violation(`${property} ${found}; it must be ${allowed.join(" or ")}`);
}

/** A range of addresses must be somebody's network. `who` says in words what the range is for: "it lets in". */
export function mustNotBeEveryone(who: string, range: Value): Verdict[] {
  if (range === UNKNOWN) return undecided(`whom ${who} is not known yet`);
  return typeof range === "string" && isEveryone(range) ? violation(`${who} ${range}`) : compliant;
}
