import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { exemptionLevels, type Level, type Levels, type Rule } from "./kit";

/** What `--policy-pack-config` takes: for each rule its level, or its level and parameters. */
type Configuration = Record<string, unknown>;

/** Environments that have a policy configuration. */
export const environments = ["production", "development"] as const satisfies (keyof Levels)[];

const fileOf = (environment: keyof Levels) => path.join(__dirname, `${environment}.json`);

/** The policy configuration of an environment, as it is in its file. */
export const read = (environment: keyof Levels) =>
  JSON.parse(readFileSync(fileOf(environment), "utf8")) as Configuration;

/** A configuration in step with the rules: what it says stays, new rules get the level they ask for, others are gone. */
export function inStep(
  configuration: Configuration,
  rules: readonly Rule[],
  environment: keyof Levels,
): Configuration {
  const weights: [string, Level][] = [
    ...Object.entries(exemptionLevels),
    ...rules.map(({ name, levels }): [string, Level] => [name, levels[environment]]),
  ];
  return Object.fromEntries(
    weights.sort().map(([name, level]) => [name, configuration[name] ?? level]),
  );
}

/** Brings the configurations of all environments in step with the rules. */
export function writeConfigurations(rules: readonly Rule[]): void {
  for (const environment of environments) {
    const text = JSON.stringify(inStep(read(environment), rules, environment), undefined, 2);
    writeFileSync(fileOf(environment), `${text}\n`);
  }
}
