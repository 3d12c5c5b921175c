import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import * as ts from "typescript";

const root = path.join(__dirname, "..");

/** Folders that the program, its plan and the measured scripts are made of. */
const sources = ["bench", "components", "limits", "plan", "policy-pack", "stacks"];

/** What the code reads as data. */
const data = [
  path.join("policy-pack", "package.json"),
  path.join("components", "cluster", "on-premises", "targets", "function"),
];

/**
 * Translates the project to JavaScript, beside the installed packages so that it finds them. What is compared with another
 * JavaScript program, or run again and again, is run from there: it does not pay for its language.
 */
export function compileProject(): { folder: string; remove: () => void } {
  const folder = path.join(root, "node_modules", ".cache", "hybrid-platform", "bench");
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  remove();
  const files = sources.flatMap((source) =>
    readdirSync(path.join(root, source), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.spec|\.d)\.ts$/.test(file))
      .map((file) => path.join(source, file)),
  );
  for (const file of ["index.ts", ...files]) compile(file, folder);
  for (const file of data)
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  linkWorkspaces(folder);
  return { folder, remove };
}

/** Has the project's own packages found in JavaScript, too, by the names that the code imports them by. */
function linkWorkspaces(folder: string): void {
  for (const workspace of ["components", "limits"]) {
    const manifest = readFileSync(path.join(root, workspace, "package.json"), "utf8");
    const { name } = JSON.parse(manifest) as { name: string };
    const link = path.join(folder, "node_modules", name);
    mkdirSync(link, { recursive: true });
    const entry = path.join(folder, workspace, "index.js");
    writeFileSync(
      path.join(link, "index.js"),
      `module.exports = require(${JSON.stringify(entry)});`,
    );
  }
}

function compile(file: string, folder: string): void {
  const [from, to] = [path.join(root, file), path.join(folder, file)];
  const { outputText } = ts.transpileModule(readFileSync(from, "utf8"), {
    fileName: from,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
    },
  });
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to.replace(/\.ts$/, ".js"), outputText);
}
