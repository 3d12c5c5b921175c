import type {
  ReportViolation,
  ResourceValidation,
  ResourceValidationPolicy,
  StackValidation,
  StackValidationPolicy,
} from "@pulumi/policy";
import type { ExemptionLedger } from "./exemptions";
import { Graphs } from "./graphs";
import { remediationOf } from "./remediation";
import { Resource } from "./resource";
import { canRemediate, type Parameters, type Rule } from "./rule";
import { hasOlderName, typeOf } from "./types/older-names";
import { guarded, outcomeOf, UNDECIDED, type Outcome, type Verdict } from "./verdict";

/** That a rule has judged a subject. */
export interface Observation {
  rule: string;
  urn: string;
  outcome: Outcome;
  /** Findings, in words. */
  because: string[];
}

export interface PolicyOptions {
  /** The exemptions of the run. */
  exemptions?: ExemptionLedger;
  /** The graphs of the run, for policies that share them. */
  graphs?: Graphs;
  /** Hears of every subject, also of those that comply: what a count of judged and undecided subjects is made from. */
  observe?: (observation: Observation) => void;
}

export type Policy = ResourceValidationPolicy | StackValidationPolicy;

/** The SDK's policy for a rule. */
export function policyOf(rule: Rule, options: PolicyOptions = {}): Policy {
  const { control, parameters } = rule;
  const metadata = {
    name: rule.name,
    description: rule.description,
    // Which rules block is for the policy configuration of an environment to say.
    enforcementLevel: "advisory" as const,
    severity: rule.severity,
    framework: {
      name: control.standard,
      version: control.version,
      reference: control.id,
      specification: rule.description,
    },
    tags: rule.related ?? [],
    remediationSteps: rule.remediationSteps,
    url: control.url,
    ...(parameters && { configSchema: { properties: parameters.properties } }),
  };
  if (rule.scope === "stack") {
    return { ...metadata, validateStack: withType(rule, stackValidation(rule, options)) };
  }
  return {
    ...metadata,
    validateResource: withType(rule, resourceValidation(rule, options)),
    ...(canRemediate(rule) && {
      remediateResource: withType(rule, remediationOf(rule, options.exemptions)),
    }),
  };
}

function resourceValidation(
  rule: Rule & { scope: "resource" },
  options: PolicyOptions,
): ResourceValidation {
  return (args, report) => {
    if (!rule.appliesTo.includes(typeOf(args.type))) {
      withoutTraces(() => args.notApplicable("It is about other resources."));
    }
    const subject = new Resource(args);
    const parameters = args.getConfig<Parameters>();
    const verdicts = guarded(() => rule.judge(subject, parameters));
    const outcome = conclude(rule, subject, verdicts, report, options);
    if (outcome === "not-applicable") args.notApplicable(reasons(verdicts).join("; "));
  };
}

function stackValidation(rule: Rule & { scope: "stack" }, options: PolicyOptions): StackValidation {
  const { graphs = new Graphs() } = options;
  return (args, report) => {
    const parameters = args.getConfig<Parameters>();
    const graph = graphs.of(args.resources);
    const outcomes = graph.ofType(...rule.appliesTo).map((subject) => {
      const verdicts = guarded(() => rule.judge(subject, graph, parameters));
      return conclude(rule, subject, verdicts, report, options);
    });
    if (outcomes.every((outcome) => outcome === "not-applicable")) {
      args.notApplicable("The stack holds nothing that it is about.");
    }
  };
}

function conclude(
  rule: Rule,
  subject: Resource,
  verdicts: Verdict[],
  report: ReportViolation,
  { observe, exemptions }: PolicyOptions,
): Outcome {
  const found = verdicts.filter(({ kind }) => kind !== "not-applicable");
  const isExempt = found.length > 0 && exemptions?.exempts(rule, subject.urn) === true;
  for (const { kind, because } of isExempt ? [] : withoutRepetition(verdicts)) {
    if (kind === "violation") report(because, subject.urn);
    if (kind === "undecided") report(UNDECIDED + because, subject.urn);
  }
  const outcome = isExempt ? "exempt" : outcomeOf(verdicts);
  observe?.({ rule: rule.name, urn: subject.urn, outcome, because: reasons(verdicts) });
  return outcome;
}

/** What holds of several things inside a subject, such as its inline rules, is said once. */
const withoutRepetition = (verdicts: Verdict[]) =>
  verdicts.filter(
    ({ kind, because }, place) =>
      verdicts.findIndex((one) => one.kind === kind && one.because === because) === place,
  );

const reasons = (verdicts: Verdict[]) => verdicts.map(({ because }) => because);

/** The SDK says with an error that a policy is not about a resource; its trace would cost more than to judge. */
function withoutTraces(say: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    say();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * The SDK asks each policy about each resource, except where the function carries one type and the resource is of another
 * (`validateResourceOfType` sets it from a class; the token alone does the same).
 */
function withType<F extends object>(rule: Rule, validation: F): F {
  const [type = "", ...others] = rule.appliesTo;
  return others.length === 0 && !hasOlderName(type)
    ? Object.assign(validation, { __pulumiType: type })
    : validation;
}
