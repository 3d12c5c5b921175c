import { ownValue, writtenNames, type Draft } from "../draft";
import { nearest } from "../nearest";
import type { Problem } from "../problems";

/** What to say of a name that stands for nothing. */
export function missing(path: string, given: string, what: string, there: string[]): Problem {
  const guess = nearest(given, there);
  const allowed = there.length === 0 ? "there is none" : `allowed: ${there.join(", ")}`;
  return {
    path,
    given: `"${given}"`,
    message: `is not the name of a ${what}; ${allowed}`,
    ...(guess === undefined ? {} : { fix: `Did you mean ${guess}?` }),
  };
}

/** Entries whose key an earlier one has, with that one. */
export function twice<T>(entries: T[], key: (entry: T) => unknown): { first: T; again: T }[] {
  return entries.flatMap((again, index) => {
    const first = entries.slice(0, index).find((entry) => key(entry) === key(again));
    return first === undefined ? [] : [{ first, again }];
  });
}

/** Whether a site was written that could not be read: its ranges and links are not known then. */
export function incompleteSites(draft: Draft): boolean {
  return Object.keys(draft.sections.sites ?? {}).length < writtenNames(draft, "sites").length;
}

/** The site of a fleet. */
export function fleetOf(draft: Draft, fleet: string) {
  for (const [site, { fleets }] of Object.entries(draft.sections.sites ?? {})) {
    const found = ownValue(fleets, fleet);
    if (found) return { site, ...found };
  }
  return undefined;
}

/** A problem that a component states as `<argument>: <message>`, where `root` is what the argument's path begins with. */
export function fromSentence(sentence: string, root = ""): Problem {
  const [argument = "", ...rest] = sentence.split(": ");
  return { path: `${root}${argument}`, message: rest.join(": ") };
}
