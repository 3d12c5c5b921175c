import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import type { Drill } from "../policy-pack/drills";
import { compare, type Comparison } from "./compare/compare";
import { readStackConfig, type StackConfig } from "./config/stack-config";
import { judgeDates, type DateVerdict } from "./dates";
import { judge, type RuleVerdict } from "./judge/judge";
import type { Pack } from "./judge/pack";
import { reconcile, type PolicyConfigFile } from "./judge/policy-config";
import { runProgram } from "./program";
import { judgeQuotas, type QuotaVerdict } from "./quotas/judge";
import type { PlannedResource } from "./record/resource";
import { Refusal } from "./refusal";
import { readable, secretMark, secretTexts } from "./values";

/** What a stack would build, and what is to be said about it. */
export interface Plan {
  project: string;
  stack: string;
  /** Environment class, such as `production`; it chooses the policy configuration. */
  environment?: string;
  region?: string;
  account?: string;
  /** In the order in which the program declared them. */
  resources: PlannedResource[];
  /** Outputs of the stack, readable. */
  outputs: Record<string, unknown>;
  verdicts: RuleVerdict[];
  /** What is left of it when one thing or another is lost. */
  drills: Drill[];
  /** Default quotas that it exceeds. */
  quotas: QuotaVerdict[];
  /** What the settings change, when there is something to compare with. */
  comparison?: Comparison;
  /** Verdicts about dates, when a day was given. */
  dates?: { asOf: string; verdicts: DateVerdict[] };
}

/** Plans a stack of the project in `root` and judges it with `pack`, under the configuration of the stack's environment. */
export async function makePlan(
  root: string,
  stack: string,
  pack: Pack,
  asOf?: Date,
  against?: string,
): Promise<Plan> {
  const stackConfig = readStackConfig(root, stack);
  const { resources, outputs } = await runProgram(root, stackConfig);
  const { project, config } = stackConfig;
  const environment = config[`${project}:environment`];
  const verdicts = await judge(resources, pack, policyConfig(root, pack, environment));
  return {
    ...about(stackConfig),
    resources,
    outputs: readable(outputs) as Record<string, unknown>,
    verdicts: withoutSecrets(verdicts, resources),
    drills: pack.drills?.(resources) ?? [],
    quotas: judgeQuotas(resources),
    ...(against !== undefined && {
      comparison: await compare(root, stackConfig, resources, against),
    }),
    ...(asOf && {
      dates: { asOf: asOf.toISOString().slice(0, 10), verdicts: judgeDates(resources, asOf) },
    }),
  };
}

function about({ project, stack, config }: StackConfig) {
  const environment = config[`${project}:environment`];
  const region = config["aws:region"];
  const account = config[`${project}:account`];
  return {
    project,
    stack,
    ...(environment === undefined ? {} : { environment }),
    ...(region === undefined ? {} : { region }),
    ...(account === undefined ? {} : { account }),
  };
}

/** Where the policy configuration of an environment class lies, relative to the project. */
export const policyConfigFile = (environment: string) => `policy-pack/${environment}.json`;

function policyConfig(root: string, pack: Pack, environment: string | undefined) {
  const policies = pack.policies(() => undefined);
  if (environment === undefined) return reconcile(policies, {}, "no configuration");
  const name = policyConfigFile(environment);
  const file = path.join(root, name);
  if (!existsSync(file)) {
    throw new Refusal(`there is no ${name}, which the environment "${environment}" asks for`);
  }
  return reconcile(policies, readJson(file, name), name);
}

function readJson(file: string, name: string): PolicyConfigFile {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as PolicyConfigFile;
  } catch (error) {
    throw new Refusal(`${name}: not valid JSON: ${(error as Error).message}`);
  }
}

/** Rules see secrets in clear; what they say must not repeat one. Short values are left: they would match by chance. */
function withoutSecrets(verdicts: RuleVerdict[], resources: PlannedResource[]): RuleVerdict[] {
  const secrets = resources
    .flatMap(({ inputs }) => secretTexts(inputs))
    .filter((text) => text.length >= 6);
  if (secrets.length === 0) return verdicts;
  const mask = (text: string) =>
    secrets.reduce((masked, secret) => masked.replaceAll(secret, secretMark), text);
  const clean = (findings: RuleVerdict["violations"]) =>
    findings.map((finding) => ({ ...finding, message: mask(finding.message) }));
  return verdicts.map((verdict) => ({
    ...verdict,
    violations: clean(verdict.violations),
    undecided: clean(verdict.undecided),
  }));
}
