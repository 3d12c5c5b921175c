import type { EnforcementLevel, Policies, Severity } from "@pulumi/policy";
import type { AnalyzeDiagnostic } from "@pulumi/pulumi/proto/analyzer_pb";
import { append } from "../../policy-pack/kit/append";
import type { PlannedResource } from "../record/resource";
import type { Observation, Pack } from "./pack";
import type { RuleConfig } from "./policy-config";
import { Requests } from "./requests";
import { serve } from "./server";

/** What a rule says about one resource, or about the stack. */
export interface Finding {
  /** URN of the resource; empty where it is about the whole stack. */
  urn: string;
  message: string;
  /** Normally the rule's level; a rule may report at another one. `remediate`: `pulumi up` itself sets what complies. */
  level: EnforcementLevel;
}

/** What one rule says about a plan. */
export interface RuleVerdict {
  rule: string;
  description: string;
  level: EnforcementLevel;
  /** How grave a violation is. */
  severity?: Severity;
  /** What to do about a violation. */
  fix?: string;
  /** It follows connections through the whole stack. */
  isProof: boolean;
  /** How many resources it judged. */
  judged: number;
  violations: Finding[];
  /** What it could not judge, because a value that it needs is unknown before `pulumi up`. */
  undecided: Finding[];
}

interface Diagnostic extends AnalyzeDiagnostic.AsObject {
  level: EnforcementLevel;
}

const levelsOnTheWire: EnforcementLevel[] = ["advisory", "mandatory", "disabled", "remediate"];

const levelOf = ({ enforcementlevel }: AnalyzeDiagnostic.AsObject): EnforcementLevel =>
  levelsOnTheWire[enforcementlevel] ?? "advisory";

/** Whether a verdict stops `pulumi up`: something was found at level mandatory. */
export const stops = (verdict: RuleVerdict): boolean =>
  [...verdict.violations, ...verdict.undecided].some(({ level }) => level === "mandatory");

/** Judges planned resources with the rules of the pack, as the engine does at preview. A rule that is disabled judges nothing. */
export async function judge(
  resources: PlannedResource[],
  pack: Pack,
  config: Map<string, RuleConfig>,
): Promise<RuleVerdict[]> {
  const observations: Observation[] = [];
  const policies = pack.policies((observation) => observations.push(observation));
  const requests = new Requests(resources);
  const ask = serve(pack, policies, config);
  const mends = [...config.values()].some(({ level }) => level === "remediate");
  const found: Diagnostic[] = [];
  for (const resource of resources) {
    const request = requests.resource(resource);
    const diagnostics = await ask.resource(request);
    if (diagnostics.length === 0) continue;
    const mended = mends ? await ask.mended(request) : new Set();
    for (const one of diagnostics) {
      const level = mended.has(one.policyname) ? "remediate" : levelOf(one);
      found.push({ ...one, urn: one.urn || resource.urn, level });
    }
  }
  const ofStack = await ask.stack(requests.stack());
  found.push(...ofStack.map((one) => ({ ...one, level: levelOf(one) })));
  const findings = grouped(found, ({ policyname }) => policyname);
  const looks = grouped(observations, ({ rule }) => rule);
  return policies.map((policy) => {
    const level = config.get(policy.name)?.level ?? "advisory";
    const [found = [], looked = []] = [findings.get(policy.name), looks.get(policy.name)];
    return verdict(policy, level, found, looked, pack);
  });
}

function grouped<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    append(groups, keyOf(one), one);
  }
  return groups;
}

function verdict(
  { name, description, severity, remediationSteps }: Policies[number],
  level: EnforcementLevel,
  diagnostics: Diagnostic[],
  looks: Observation[],
  { undecided, proofs }: Pack,
): RuleVerdict {
  const findings = diagnostics.map((one) => finding(one, description));
  // Either the rule says that it could not decide, or the policy server does, when a rule reads an unknown value.
  const isUndecided = ({ message }: Finding) =>
    message.startsWith(undecided) || /^can't run policy .* during preview/.test(message);
  const judged = looks.filter(({ outcome }) => outcome === "compliant" || outcome === "violation");
  return {
    rule: name,
    description,
    level,
    ...(severity === undefined ? {} : { severity }),
    ...(remediationSteps === undefined ? {} : { fix: remediationSteps }),
    isProof: proofs?.has(name) === true,
    judged: judged.length,
    violations: findings.filter((one) => !isUndecided(one)),
    undecided: findings.filter(isUndecided),
  };
}

/** The server puts the rule's description before each message. */
function finding({ urn, message, level }: Diagnostic, description: string): Finding {
  const prefix = `${description}\n`;
  return {
    urn,
    message: message.startsWith(prefix) ? message.slice(prefix.length) : message,
    level,
  };
}
