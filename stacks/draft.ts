import type { z } from "zod";
import type { Problem } from "./problems";
import {
  awsKeys,
  configKey,
  isStructured,
  projectKeys,
  type Section,
  type Sections,
} from "./schema";
import { nestedSecrets, secretSectionProblem } from "./secrets";
import { salvage } from "./salvage";
import { problemsOf } from "./words";

/** The program and the stack that the settings are for. */
export interface Place {
  project: string;
  stack: string;
}

/** Configuration as the engine passes it: full keys, mappings as JSON. */
export interface Configuration {
  values: Record<string, string>;
  isSecret: (key: string) => boolean;
}

/** Settings on their way: what could be read so far, to be judged as a whole. */
export interface Draft {
  place: Place;
  configuration: Configuration;
  /** What is right by itself. A section that is beyond repair is absent. */
  sections: Partial<Sections>;
  /** Paths of what is wrong by itself: `sections` has a default, or nothing, in its place. */
  broken: string[];
  /** Sections as they were written, also what is wrong in them. */
  raw: Partial<Record<Section, unknown>>;
}

const schemas: Record<string, z.ZodType> = { ...awsKeys, ...projectKeys };
export const sectionNames = Object.keys(schemas) as Section[];

/** Reads each key by itself. */
export function readSections(
  place: Place,
  configuration: Configuration,
): { draft: Draft; problems: Problem[] } {
  const draft: Draft = { place, configuration, sections: {}, broken: [], raw: {} };
  const problems = sectionNames.flatMap((section) => readSection(draft, section));
  draft.broken = problems.map(({ path }) => path);
  return { draft, problems };
}

function readSection(draft: Draft, section: Section): Problem[] {
  const { place, configuration, sections, raw } = draft;
  const schema = schemas[section] as z.ZodType;
  const key = configKey(section, place.project);
  if (configuration.isSecret(key)) return [secretSectionProblem(section)];
  raw[section] = parsed(section, ownValue(configuration.values, key));
  const { value, issues } = salvage(schema, raw[section]);
  if (value !== undefined) Object.assign(sections, { [section]: value });
  const nested = nestedSecrets(section, raw[section]);
  const others = problemsOf(section, schema, issues);
  return [
    ...nested,
    ...others.filter(({ path }) => !nested.some((secret) => path.startsWith(secret.path))),
  ];
}

function parsed(section: Section, text: string | undefined): unknown {
  if (text === undefined || !isStructured(section)) return text;
  // A key without a value: nothing is said, so the defaults hold.
  if (text === "" || text === "null") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The own property `key` of a record: a name from the settings may be `constructor`. */
export function ownValue<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The names under `path` as they were written, also of what is wrong in itself. */
export function writtenNames(draft: Draft, ...path: [Section, ...string[]]): string[] {
  const [section, ...rest] = path;
  const found = rest.reduce<unknown>(
    (node, key) => (isMapping(node) ? ownValue(node, key) : undefined),
    draft.raw[section],
  );
  return isMapping(found) ? Object.keys(found) : [];
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
