import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const load = createRequire(__filename);

/** Packages of resources that are installed here, by the first word of their type tokens. */
export const packageNames = ["aws", "awsx"];

/** Where a provider's package is installed. */
export function packageFolder(pkg: string): string {
  return dirname(load.resolve(`@pulumi/${pkg}/package.json`));
}

export function packageVersion(pkg: string): string {
  const manifest = readFileSync(join(packageFolder(pkg), "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The exports of one file of a provider's package. */
export function loadModule(pkg: string, path: string): Record<string, unknown> {
  return load(join(packageFolder(pkg), path)) as Record<string, unknown>;
}

/** The values of an enumeration, by a name such as `ecr.BuilderVersion`. */
export function enumerationValues(pkg: string, name: string): string[] {
  const dot = name.lastIndexOf(".");
  const folder = name.slice(0, Math.max(dot, 0)).replaceAll(".", "/");
  const enumeration = loadModule(pkg, join("types/enums", folder))[name.slice(dot + 1)];
  return Object.values(enumeration as Record<string, string>);
}
