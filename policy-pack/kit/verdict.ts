/** What a rule finds on a subject. A subject without findings complies. */
export interface Verdict {
  kind: "violation" | "undecided" | "not-applicable";
  /** In words, for the reader of a preview. */
  because: string;
}

/** What becomes of a subject, the gravest finding first. `exempt`: somebody answers for what was found. */
export type Outcome = Verdict["kind"] | "compliant" | "exempt";

/**
 * Starts every finding that says: this could not be judged. The SDK itself would turn it into an advisory note, whatever the level of
 * the rule; here it keeps the rule's level, so that a mandatory rule cannot be passed by being undecidable.
 */
export const UNDECIDED = "could not be decided at preview: ";

/** A subject does what the rule asks. */
export const compliant: Verdict[] = [];

/** A subject does not do what the rule asks. */
export function violation(because: string): Verdict[] {
  return [{ kind: "violation", because }];
}

/** What the rule has to know is not known before the update. */
export function undecided(because: string): Verdict[] {
  return [{ kind: "undecided", because }];
}

/** The rule does not ask anything of this subject. */
export function notApplicable(because: string): Verdict[] {
  return [{ kind: "not-applicable", because }];
}

/** The outcome of a subject with these findings. */
export function outcomeOf(verdicts: readonly Verdict[]): Outcome {
  const kinds = ["violation", "undecided", "not-applicable"] as const;
  return kinds.find((kind) => verdicts.some((verdict) => verdict.kind === kind)) ?? "compliant";
}

/** A rule that fails on one subject still judges the others, and does not pass the one it failed on. */
export function guarded(judge: () => Verdict[]): Verdict[] {
  try {
    return judge();
  } catch (error) {
    return undecided(`the rule itself failed (${error instanceof Error ? error.message : "?"})`);
  }
}

/** Something that the topology cannot tell, and why. */
export class Undecided {
  readonly because: string;
  constructor(because: string) {
    this.because = because;
  }
}
