import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";
import { packageFolder, packageVersion } from "./packages";
import { readProperties, type Properties } from "./shape";

const loaded = new Map<string, Record<string, Properties>>();

/** The inputs of a nested block, by a name such as `aws:ecs.ServiceLoadBalancer`; undefined when there is no such block. */
export function blockProperties(type: string): Properties | undefined {
  const [pkg = "", name = ""] = type.split(":");
  let blocks = loaded.get(pkg);
  if (!blocks) {
    blocks = cachedBlocks(pkg);
    loaded.set(pkg, blocks);
  }
  return blocks[name];
}

/** All interfaces of a declaration file, by name; those in namespaces as `namespace.Name`. */
export function readDeclarations(text: string, pkg: string): Record<string, Properties> {
  const source = ts.createSourceFile("input.d.ts", text, ts.ScriptTarget.Latest);
  const found: Record<string, Properties> = {};
  const visit = (statements: Iterable<ts.Statement>, prefix: string) => {
    for (const statement of statements) {
      if (ts.isInterfaceDeclaration(statement)) {
        found[prefix + statement.name.text] = readProperties(statement, pkg);
      } else if (ts.isModuleDeclaration(statement) && statement.body) {
        const body = statement.body as ts.ModuleBlock;
        visit(body.statements, `${prefix}${statement.name.text}.`);
      }
    }
  };
  visit(source.statements, "");
  return found;
}

/**
 * The nested blocks of a whole provider. Its declarations are megabytes long, so they are parsed once per version and kept
 * beside the installed packages.
 */
function cachedBlocks(pkg: string): Record<string, Properties> {
  const file = cacheFile(pkg);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, Properties>;
  } catch {
    // Not there yet, or cut off by an interrupted run: it is made anew.
  }
  const declarations = join(packageFolder(pkg), "types", "input.d.ts");
  const blocks = readDeclarations(readFileSync(declarations, "utf8"), pkg);
  keep(file, JSON.stringify(blocks));
  return blocks;
}

/** Named after the provider's version, and after the text that decides how its declarations are read. */
function cacheFile(pkg: string): string {
  const reader = readFileSync(join(__dirname, "shape.ts"));
  const digest = createHash("sha256").update(reader).digest("hex").slice(0, 8);
  const name = `${pkg}-${packageVersion(pkg)}-${digest}.json`;
  return join(packageFolder(pkg), "..", "..", ".cache", "hybrid-platform", name);
}

function keep(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // A cache that cannot be written costs half a second in the next run, nothing more.
  }
}
