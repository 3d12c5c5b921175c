import { existsSync, readdirSync } from "node:fs";
import * as path from "node:path";
import { isMap, isScalar, type Node, type YAMLMap } from "yaml";
import { ConfigFileError } from "./config-file-error";
import { configValue } from "./values";
import { parseYamlFile, readYamlFile, type YamlFile } from "./yaml-file";

/** A project and the configuration of one of its stacks, as the engine would pass them to the program. */
export interface StackConfig {
  project: string;
  stack: string;
  /** The program's entry file, relative to the project. */
  main: string;
  /** Values by full key (`project:key`). */
  config: Record<string, string>;
  /** Keys of `config` whose value is secret; the value itself is a mark. */
  secretKeys: string[];
}

/**
 * Reads `Pulumi.yaml` and `Pulumi.<stack>.yaml` of the project in `root`. The project's own `config:` block gives defaults.
 * With `other`, its text stands in the place of `Pulumi.<stack>.yaml`.
 *
 * @throws ConfigFileError when a file is missing or cannot be understood.
 */
export function readStackConfig(
  root: string,
  stack: string,
  other?: { name: string; text: string },
): StackConfig {
  const project = readYamlFile(path.join(root, "Pulumi.yaml"));
  const name = text(project.root, "name");
  if (name === undefined) {
    throw new ConfigFileError(
      project.name,
      `${project.name} does not say "name:", the project's name`,
    );
  }
  requireStack(root, stack);
  const result: StackConfig = {
    project: name,
    stack,
    main: text(project.root, "main") ?? "index.ts",
    config: {},
    secretKeys: [],
  };
  for (const [key, node] of configEntries(project)) {
    addDefault(result, key, node, project);
  }
  const settings = other
    ? parseYamlFile(other.name, other.text)
    : readYamlFile(path.join(root, `Pulumi.${stack}.yaml`));
  const seen = new Set<string>();
  for (const [key, node] of configEntries(settings)) {
    const full = fullKey(name, key);
    if (seen.has(full)) {
      const message = `${settings.name}: "${full}" is there twice, with and without its namespace`;
      throw new ConfigFileError(settings.name, message);
    }
    seen.add(full);
    add(result, key, node, settings);
  }
  return result;
}

/** Names of the stacks that have a file in `root`, sorted. */
export function stacksIn(root: string): string[] {
  return readdirSync(root)
    .flatMap((file) => /^Pulumi\.([\w.-]+)\.yaml$/.exec(file)?.[1] ?? [])
    .sort();
}

function requireStack(root: string, stack: string): void {
  const file = `Pulumi.${stack}.yaml`;
  if (/^[\w.-]+$/.test(stack) && existsSync(path.join(root, file))) return;
  const stacks = stacksIn(root);
  const known = stacks.length === 0 ? "there is none yet" : `there are: ${stacks.join(", ")}`;
  throw new ConfigFileError(file, `there is no stack "${stack}" (no file ${file}); ${known}`);
}

function configEntries({ name, root }: YamlFile): [string, Node | null][] {
  const block = root.get("config", true) as unknown;
  if (block === undefined || (isScalar(block) && block.value === null)) return [];
  if (!isMap(block))
    throw new ConfigFileError(name, `${name}: "config:" must be a mapping of keys to values`);
  return block.items.map((pair) => [String(pair.key), pair.value as Node | null]);
}

const fullKey = (project: string, key: string) => (key.includes(":") ? key : `${project}:${key}`);

function add(into: StackConfig, key: string, node: Node | null, file: YamlFile): void {
  const full = fullKey(into.project, key);
  const { value, secret } = configValue(node, file.document);
  into.config[full] = value;
  into.secretKeys = into.secretKeys.filter((other) => other !== full);
  if (secret) into.secretKeys.push(full);
}

/** A key of the project file is a plain value, or a declaration with `value` or `default`. */
function addDefault(into: StackConfig, key: string, node: Node | null, file: YamlFile): void {
  if (!isMap(node)) {
    add(into, key, node, file);
    return;
  }
  const given = (node.get("value", true) ?? node.get("default", true)) as Node | undefined;
  if (given) add(into, key, given, file);
}

const text = (map: YAMLMap, key: string): string | undefined => {
  const value = map.get(key);
  return typeof value === "string" ? value : undefined;
};
