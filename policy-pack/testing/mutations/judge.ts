import { connected } from "../../../plan/judge/graph";
import { providerUrn, type PlannedResource } from "../../../plan/record/resource";
import { Resource, type Parameters, type Rule, type Verdict } from "../../kit";
import { Graph, type ConnectedResource } from "../../topology";
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

interface Finding {
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
  readonly #seen = new WeakMap<PlannedResource, ConnectedResource>();
  readonly #judged = new WeakMap<PlannedResource, Finding[]>();
  readonly #resourceRules = new Map<string, (Rule & { scope: "resource" })[]>();
  #before: Map<string, Finding> | undefined;

  constructor(plan: Plan, rules: readonly Rule[], parametersOf: (rule: string) => Parameters) {
    this.#plan = plan;
    this.#rules = rules;
    this.#parametersOf = parametersOf;
    for (const rule of rules) {
      if (rule.scope !== "resource") continue;
      for (const type of new Set(rule.appliesTo)) {
        this.#resourceRules.set(type, [...(this.#resourceRules.get(type) ?? []), rule]);
      }
    }
  }

  /** What `change` does. */
  effectOf(change: Change): Effect {
    const before = (this.#before ??= this.#findings(this.#plan));
    const after = this.#findings(change(this.#plan));
    const without = (some: typeof after, others: typeof after) =>
      [...some].filter(([key]) => !others.has(key)).map(([, finding]) => finding);
    const fresh = without(after, before);
    const gone = without(before, after).filter(
      ({ rule, subject }) =>
        !fresh.some((one) => one.rule === rule && one.subject === subject),
    );
    return { fires: subjects(fresh), settles: subjects(gone) };
  }

  /** All findings, each under what makes it one. */
  #findings(plan: Plan): Map<string, Finding> {
    const byUrn = new Map(plan.map((resource) => [resource.urn, resource]));
    const described = plan.map((resource) => this.#described(resource, byUrn));
    const found = [
      ...plan.flatMap((resource, index) => this.#onResource(resource, described[index])),
      ...this.#onStack(new Graph(described)),
    ];
    return new Map(found.map((finding) => [Object.values(finding).join("\n"), finding]));
  }

  #described(resource: PlannedResource, byUrn: Map<string, PlannedResource>): ConnectedResource {
    const known = this.#seen.get(resource);
    if (known) return known;
    const made = connected(resource, byUrn.get(providerUrn(resource)));
    this.#seen.set(resource, made);
    return made;
  }

  #onResource(resource: PlannedResource, described: ConnectedResource | undefined): Finding[] {
    const known = this.#judged.get(resource);
    if (known || !described) return known ?? [];
    const subject = new Resource(described);
    const found = (this.#resourceRules.get(resource.type) ?? []).flatMap((rule) =>
      findings(rule, subject, rule.judge(subject, this.#parametersOf(rule.name))),
    );
    this.#judged.set(resource, found);
    return found;
  }

  #onStack(graph: Graph): Finding[] {
    return this.#rules.flatMap((rule) => {
      if (rule.scope !== "stack") return [];
      const parameters = this.#parametersOf(rule.name);
      return graph
        .ofType(...rule.appliesTo)
        .flatMap((subject) => findings(rule, subject, rule.judge(subject, graph, parameters)));
    });
  }
}

const findings = (rule: Rule, { name }: Resource, verdicts: Verdict[]): Finding[] =>
  verdicts
    .filter(({ kind }) => kind !== "not-applicable")
    .map(({ kind, because }) => ({
      rule: rule.name,
      subject: kind === "undecided" ? `? ${name}` : name,
      because,
    }));

function subjects(found: Finding[]): Subjects {
  const result: Subjects = {};
  for (const { rule, subject } of found) {
    result[rule] = [...new Set([...(result[rule] ?? []), subject])].sort();
  }
  return result;
}
