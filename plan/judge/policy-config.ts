import type { EnforcementLevel, Policies, PolicyConfigSchema } from "@pulumi/policy";
import { z } from "zod";
import { Refusal } from "../refusal";

/** The level and the parameters that a rule runs with. */
export interface RuleConfig {
  level: EnforcementLevel;
  parameters: Record<string, unknown>;
}

const levels: EnforcementLevel[] = ["advisory", "mandatory", "remediate", "disabled"];

/** The content of a file for `--policy-pack-config`: rule, or `all`, to a level or to a level and parameters. */
export type PolicyConfigFile = Record<string, unknown>;

/**
 * Levels and parameters of all rules, reconciled as the engine does it: the defaults of a rule's schema, then the
 * file's `all`, then what the file says of the rule; the result is checked against the schema. A rule that the pack
 * does not have is refused too, where the engine would pass over a misspelt name.
 *
 * @throws Refusal with all problems of the file at once.
 */
export function reconcile(
  policies: Policies,
  file: PolicyConfigFile,
  fileName: string,
): Map<string, RuleConfig> {
  const problems: string[] = [];
  const given = new Map<string, Partial<RuleConfig>>();
  for (const [rule, value] of Object.entries(file)) {
    if (rule !== "all" && !policies.some(({ name }) => name === rule)) {
      problems.push(`"${rule}": there is no such rule`);
    }
    given.set(rule, entry(rule, value, problems));
  }
  const result = new Map<string, RuleConfig>();
  for (const { name, enforcementLevel = "advisory", configSchema } of policies) {
    const level = given.get(name)?.level ?? given.get("all")?.level ?? enforcementLevel;
    const parameters = { ...defaults(configSchema), ...given.get(name)?.parameters };
    problems.push(
      ...schemaProblems(configSchema, parameters).map((problem) => `"${name}": ${problem}`),
    );
    result.set(name, { level, parameters });
  }
  if (problems.length > 0) {
    throw new Refusal(
      [
        `${fileName} does not fit the policy pack:`,
        ...problems.map((problem) => `  - ${problem}`),
      ].join("\n"),
    );
  }
  return result;
}

function entry(rule: string, value: unknown, problems: string[]): Partial<RuleConfig> {
  if (typeof value === "string") return { level: level(rule, value, problems) };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(`"${rule}": ${JSON.stringify(value)} is neither a level nor an object`);
    return {};
  }
  const { enforcementLevel, ...parameters } = value as Record<string, unknown>;
  if (enforcementLevel === undefined) return { parameters };
  return { level: level(rule, enforcementLevel, problems), parameters };
}

function level(rule: string, given: unknown, problems: string[]): EnforcementLevel | undefined {
  const known = levels.find((one) => one === given);
  if (!known) {
    problems.push(`"${rule}": ${JSON.stringify(given)} is not a level (${levels.join(", ")})`);
  }
  return known;
}

function defaults(schema: PolicyConfigSchema | undefined): Record<string, unknown> {
  const properties = Object.entries(schema?.properties ?? {});
  return Object.fromEntries(
    properties.flatMap(([name, property]) =>
      typeof property === "object" && "default" in property ? [[name, property.default]] : [],
    ),
  );
}

function schemaProblems(schema: PolicyConfigSchema | undefined, parameters: object): string[] {
  if (!schema) return [];
  const { properties, required = [] } = schema;
  const check = z.fromJSONSchema({ type: "object", properties, required } as Parameters<
    typeof z.fromJSONSchema
  >[0]);
  const issues = check.safeParse(parameters).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
