import type { PolicyConfigSchema, Severity } from "@pulumi/policy";
import type { Graph } from "../topology/graph";
import type { Control } from "./control";
import type { Changes } from "./remediation";
import type { Resource } from "./resource";
import type { Verdict } from "./verdict";

/** Whether a violation stops an update, is told, or is not looked for. */
export type Level = "mandatory" | "advisory" | "disabled";

/** The level of a rule in each environment, unless its policy configuration says otherwise. */
export interface Levels {
  production: Level;
  development: Level;
}

interface Declaration<P> {
  /** Kebab-case; the key in `--policy-pack-config`. */
  name: string;
  /** One sentence: what holds. */
  description: string;
  severity: Severity;
  /** How much it should weigh where; the policy configuration of an environment decides. */
  levels: Levels;
  control: Control;
  /** The same demand elsewhere: CIS benchmark, Checkov, … */
  related?: string[];
  /** What to do about a violation, and what that costs. */
  remediationSteps: string;
  /** Whether somebody may answer for a violation for a while. @default true */
  exemptable?: boolean;
  /** Type tokens of its subjects. */
  appliesTo: readonly string[];
  /** What a policy configuration may set, with the values that hold otherwise. */
  parameters?: { defaults: P; properties: PolicyConfigSchema["properties"] };
}

/** A rule that is decided by a resource's own inputs. */
export interface ResourceRuleDeclaration<P> extends Declaration<P> {
  /**
   * What to set so that a subject that violates the rule complies; nothing where that cannot be said. Only what the provider changes
   * in place and what lets nobody in who was not in before, nor lets data go. It is done where the policy configuration says
   * `remediate`.
   */
  remediate?: (subject: Resource, parameters: P) => Changes | undefined;
  judge: (subject: Resource, parameters: P) => Verdict[];
}

/** A rule that is decided by what a resource is connected to. */
export interface StackRuleDeclaration<P> extends Declaration<P> {
  judge: (subject: Resource, graph: Graph, parameters: P) => Verdict[];
}

/** What a policy configuration sets for a rule. */
export type Parameters = Record<string, unknown>;

/** A rule as data: the engine's policy is made from it (`policyOf`), and others can count and list by it. */
export type Rule = Declaration<object> &
  (
    | {
        scope: "resource";
        judge: (subject: Resource, parameters: Parameters) => Verdict[];
        remediate?: (subject: Resource, parameters: Parameters) => Changes | undefined;
      }
    | {
        scope: "stack";
        judge: (subject: Resource, graph: Graph, parameters: Parameters) => Verdict[];
      }
  );

type ResourceRule = Rule & { scope: "resource" };

/** A rule that can mend what it finds. */
export type RemediatingRule = ResourceRule & Required<Pick<ResourceRule, "remediate">>;

/** Whether a rule can mend what it finds. */
export const canRemediate = (rule: Rule): rule is RemediatingRule =>
  rule.scope === "resource" && rule.remediate !== undefined;

/** Declares a rule on single resources. It sees inputs only, and stops a resource before it is created. */
export function resourceRule<P extends object>(declaration: ResourceRuleDeclaration<P>): Rule {
  const { judge, remediate, ...others } = declaration;
  return {
    ...others,
    scope: "resource",
    judge: (subject, parameters) => judge(subject, effective(declaration, parameters)),
    ...(remediate && {
      remediate: (subject: Resource, parameters: Parameters) =>
        remediate(subject, effective(declaration, parameters)),
    }),
  };
}

/** Declares a rule on connections. It runs at the end of a preview, when the whole stack is seen. */
export function stackRule<P extends object>(declaration: StackRuleDeclaration<P>): Rule {
  const { judge } = declaration;
  return {
    ...declaration,
    scope: "stack",
    judge: (subject, graph, parameters) =>
      judge(subject, graph, effective(declaration, parameters)),
  };
}

/** The engine checks parameters against their schema before anything runs, so their types hold. */
function effective<P extends object>(declaration: Declaration<P>, parameters: Parameters): P {
  return { ...declaration.parameters?.defaults, ...parameters } as P;
}
