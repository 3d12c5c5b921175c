import { graphOf } from "../../../plan/judge/graph";
import type { PlannedResource } from "../../../plan/record/resource";
import type { Parameters, Resource, Rule, Verdict } from "../../kit";
import type { Graph } from "../../topology";
import type { Change } from "./change";
import type { Plan } from "./stacks";

/** For each rule the names of the subjects that it finds something on; `? ` stands before those that it cannot decide. */
export type Subjects = Record<string, string[]>;

/** What a change does to the findings on a plan. */
export interface Effect {
  /** Findings that were not there before. */
  fires: Subjects;
  /** Subjects that have lost a finding, and got no other of the same rule instead. */
  settles: Subjects;
}

/** What a rule says of a subject. */
export interface Finding {
  rule: string;
  subject: string;
  because: string;
}

/**
 * Judges a plan over and over with one thing changed. Rules are asked themselves, without the policy server: those on single resources
 * once for each resource as it is, those on connections on every changed plan.
 */
export class Bench {
  readonly #plan: Plan;
  readonly #rules: readonly Rule[];
  readonly #parametersOf: (rule: string) => Parameters;
  readonly #known = new WeakMap<PlannedResource, Finding[]>();
  #before: Map<string, Finding> | undefined;

  constructor(plan: Plan, rules: readonly Rule[], parametersOf: (rule: string) => Parameters) {
    this.#plan = plan;
    this.#rules = rules;
    this.#parametersOf = parametersOf;
  }

  /** What `change` does. */
  effectOf(change: Change): Effect {
    const before = (this.#before ??= byIdentity(this.findings(this.#plan)));
    const after = byIdentity(this.findings(change(this.#plan)));
    const fresh = without(after, before);
    const gone = without(before, after).filter(
      ({ rule, subject }) => !fresh.some((one) => one.rule === rule && one.subject === subject),
    );
    return { fires: subjects(fresh), settles: subjects(gone) };
  }

  /** All that the rules find on a plan. */
  findings(plan: Plan): Finding[] {
    const graph = graphOf(plan);
    // What a provider says holds for all that it manages.
    const known = providersOf(this.#plan).every((provider) => plan.includes(provider))
      ? this.#known
      : new WeakMap<PlannedResource, Finding[]>();
    return [
      ...plan.flatMap((planned, index) => this.#onResource(planned, graph.resources[index], known)),
      ...this.#onStack(graph),
    ];
  }

  #onResource(
    planned: PlannedResource,
    subject: Resource | undefined,
    known: WeakMap<PlannedResource, Finding[]>,
  ): Finding[] {
    const before = known.get(planned);
    if (before || !subject) return before ?? [];
    const found = this.#rules.flatMap((rule) =>
      rule.scope === "resource" && rule.appliesTo.includes(subject.type)
        ? findingsOf(rule, subject, rule.judge(subject, this.#parametersOf(rule.name)))
        : [],
    );
    known.set(planned, found);
    return found;
  }

  #onStack(graph: Graph): Finding[] {
    return this.#rules.flatMap((rule) => {
      if (rule.scope !== "stack") return [];
      const parameters = this.#parametersOf(rule.name);
      return graph
        .ofType(...rule.appliesTo)
        .flatMap((subject) => findingsOf(rule, subject, rule.judge(subject, graph, parameters)));
    });
  }
}

const providersOf = (plan: Plan) => plan.filter(({ type }) => type.startsWith("pulumi:providers:"));

const findingsOf = (rule: Rule, { name }: Resource, verdicts: Verdict[]): Finding[] =>
  verdicts
    .filter(({ kind }) => kind !== "not-applicable")
    .map(({ kind, because }) => ({
      rule: rule.name,
      subject: kind === "undecided" ? `? ${name}` : name,
      because,
    }));

/** Findings by all that makes them one. */
const byIdentity = (found: Finding[]) =>
  new Map(found.map((finding) => [Object.values(finding).join("\n"), finding]));

const without = (some: Map<string, Finding>, others: Map<string, Finding>): Finding[] =>
  [...some].filter(([key]) => !others.has(key)).map(([, finding]) => finding);

function subjects(found: Finding[]): Subjects {
  const result: Subjects = {};
  for (const { rule, subject } of found) {
    result[rule] = [...new Set([...(result[rule] ?? []), subject])].sort();
  }
  return result;
}
