import * as path from "node:path";
import { expect } from "chai";
import { readStackConfig } from "../plan/config/stack-config";
import { ownValue } from "./draft";
import { SettingsError, type Problem } from "./problems";
import { loadSettings, type StackSettings } from "./settings";

/**
 * What a test changes in a stack: values by their path (`network.zones`), or by full key (`aws:region`); `undefined` removes.
 * Text for a whole section is taken as it is.
 */
export type Changes = Record<string, unknown>;

/** The configuration of a committed stack, with `changes`. */
export function configuration(changes: Changes = {}, stack = "dev"): Record<string, string> {
  const config = new Map(Object.entries(committed(stack)));
  for (const [place, value] of Object.entries(changes)) {
    const [section = "", ...steps] = place.includes(":") ? [place] : place.split(".");
    const key = section.includes(":") ? section : `hybrid-platform:${section}`;
    const changed =
      steps.length === 0 ? value : replaced(JSON.parse(config.get(key) ?? "{}"), steps, value);
    if (changed === undefined) config.delete(key);
    else config.set(key, typeof changed === "string" ? changed : JSON.stringify(changed));
  }
  return Object.fromEntries(config);
}

const read = new Map<string, Record<string, string>>();

/** The configuration of a committed stack, read once. */
function committed(stack: string): Record<string, string> {
  const config = read.get(stack) ?? readStackConfig(path.join(__dirname, ".."), stack).config;
  read.set(stack, config);
  return config;
}

/** A copy of a tree with another value at a place. */
export function replaced(tree: unknown, [step, ...steps]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = ownValue(Object(tree) as Record<string, unknown>, step);
  const entry = [step, replaced(inner, steps, value)] as const;
  if (Array.isArray(tree))
    return Object.assign([...(tree as unknown[])], Object.fromEntries([entry]));
  return Object.fromEntries([...Object.entries(Object(tree) as object), entry]);
}

/** The settings of a committed stack, with `changes`. */
export function settings(
  changes: Changes = {},
  stack = "dev",
  secrets: string[] = [],
): StackSettings {
  return loadSettings(configuration(changes, stack), (key) => secrets.includes(key), {
    project: "hybrid-platform",
    stack,
  });
}

/** What is wrong with the settings of a committed stack, with `changes`. */
export function problems(changes: Changes, stack = "dev", secrets: string[] = []): Problem[] {
  try {
    settings(changes, stack, secrets);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

/** As `problems`, each as its path and message. */
export function complaints(changes: Changes, stack = "dev", secrets: string[] = []): string[] {
  return problems(changes, stack, secrets).map(({ path: at, message }) => `${at}: ${message}`);
}

/** One thing broken in a committed stack, and exactly what is said of it. */
export interface Case {
  what: string;
  changes: Changes;
  stack?: string;
  expected: string[];
}

/** A test of each case. */
export function cases(title: string, list: Case[]): void {
  describe(title, () => {
    for (const { what, changes, stack, expected } of list) {
      it(what, () => {
        expect(complaints(changes, stack)).to.deep.equal(expected);
      });
    }
  });
}
