import type { Rule } from "./rule";

/** A violation that somebody answers for, until a day. */
export interface Exemption {
  /** Names of the rules that it is exempt from. */
  policies: string[];
  /** URN of the resource, or a pattern in which `*` stands for any text. */
  resource: string;
  /** Why, in at least 20 characters. */
  reason: string;
  /** Who answers for it: an address or a team. */
  owner: string;
  /** Where it is dealt with, such as the address of a ticket. */
  ticket: string;
  /** Last day, as `2027-01-31`; at most 180 days ahead. */
  expires: string;
}

/** What a policy configuration says of exemptions. */
export interface ExemptionParameters {
  list: Exemption[];
  /** Whether a pattern may stand for several resources. */
  patterns: boolean;
}

/** Days that an exemption may last: twice a year somebody looks at it again. */
export const longestExemption = 180;
const shortestReason = 20;
const dayInMs = 86_400_000;

/** Days from today to the last day; negative after it. Not a number where the day is none. */
export function daysLeft({ expires }: Exemption, today: Date): number {
  const last = /^\d{4}-\d{2}-\d{2}$/.test(expires) ? Date.parse(`${expires}T00:00:00Z`) : NaN;
  return Math.floor(last / dayInMs) - Math.floor(today.getTime() / dayInMs);
}

/** Exemptions that hold: what is wrong with the others, `exemptionProblems` says. */
export const isInForce = (exemption: Exemption, today: Date): boolean =>
  daysLeft(exemption, today) >= 0;

/** Whether an exemption is for a resource. */
export function isFor({ resource }: Exemption, urn: string): boolean {
  const parts = resource.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(urn);
}

/** How messages speak of an exemption. */
export const titleOf = ({ policies, resource }: Exemption): string =>
  `${policies.join(", ")} on ${resource}`;

/**
 * What is wrong with an exemption. `exemptable`: for each rule whether it can be exempt from at all.
 */
export function exemptionProblems(
  exemption: Exemption,
  { patterns }: ExemptionParameters,
  exemptable: ReadonlyMap<string, boolean>,
  today: Date,
): string[] {
  const { policies, resource, reason, owner, ticket, expires } = exemption;
  const left = daysLeft(exemption, today);
  const problems = [
    policies.length === 0 ? "names no rule" : undefined,
    ...policies.map((policy) => ruleProblem(policy, exemptable)),
    resource.includes("*") && !patterns
      ? "has a pattern, and here each resource must be named: write its whole URN"
      : undefined,
    reason.trim().length < shortestReason
      ? `gives "${reason}" as its reason; say in ${shortestReason} characters or more why it is right`
      : undefined,
    owner.trim() === "" ? "names no owner who answers for it" : undefined,
    ticket.trim() === "" ? "names no ticket in which it is dealt with" : undefined,
    Number.isNaN(left) ? `expires on "${expires}", which is no day: write 2027-01-31` : undefined,
    left < 0
      ? `has expired on ${expires}: mend what it exempts, or let its owner decide again`
      : undefined,
    left > longestExemption
      ? `expires in ${left} days; ${longestExemption} are allowed, so that somebody looks again`
      : undefined,
  ];
  return problems.filter((problem) => problem !== undefined);
}

function ruleProblem(policy: string, exemptable: ReadonlyMap<string, boolean>): string | undefined {
  const may = exemptable.get(policy);
  if (may === undefined) return `is from "${policy}", and there is no such rule`;
  return may ? undefined : `is from ${policy}, which nothing is exempt from`;
}

/** What an exemption is from: a rule, unless nothing is exempt from it. */
type Exemptable = Pick<Rule, "name" | "exemptable">;

/** The exemptions of one run, and which of them were of use. */
export class ExemptionLedger {
  readonly today: Date;
  parameters: ExemptionParameters = { list: [], patterns: false };
  readonly #used = new Set<Exemption>();

  constructor(today: Date) {
    this.today = today;
  }

  /** Whether a finding of a rule on a resource is exempt; that the exemption was of use is noted. */
  exempts({ name, exemptable = true }: Exemptable, urn: string): boolean {
    if (!exemptable) return false;
    const { list, patterns } = this.parameters;
    const holding = list.filter(
      (exemption) =>
        exemption.policies.includes(name) &&
        (patterns || !exemption.resource.includes("*")) &&
        isFor(exemption, urn) &&
        isInForce(exemption, this.today),
    );
    for (const exemption of holding) this.#used.add(exemption);
    return holding.length > 0;
  }

  isUsed(exemption: Exemption): boolean {
    return this.#used.has(exemption);
  }
}
