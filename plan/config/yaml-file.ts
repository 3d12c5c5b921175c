import { readFileSync } from "node:fs";
import * as path from "node:path";
import {
  isMap,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
  type YAMLParseError,
} from "yaml";
import { ConfigFileError } from "./config-file-error";

/** A YAML file whose content is a mapping. */
export interface YamlFile {
  name: string;
  document: Document.Parsed;
  root: YAMLMap;
}

/**
 * Reads a YAML file that must hold a mapping.
 *
 * @throws ConfigFileError when it is missing, empty, not YAML (with line and column, also for a key written twice) or not a mapping.
 */
export function readYamlFile(file: string): YamlFile {
  return parseYamlFile(path.basename(file), read(file));
}

/** Understands the text of a YAML file as `readYamlFile` does. */
export function parseYamlFile(name: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true });
  const [error, ...others] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    const message = explain(error, text);
    throw new ConfigFileError(name, `${name}:${line}:${col}: not valid YAML: ${message}${more}`);
  }
  refuseBrokenAliases(name, document);
  const root: unknown = document.contents;
  if (root === null) {
    throw new ConfigFileError(name, `${name} is empty: write the settings under "config:"`);
  }
  if (!isMap(root)) {
    throw new ConfigFileError(
      name,
      `${name} must hold a mapping (key: value), but holds a ${typeof document.toJS() === "object" ? "list" : "single value"}`,
    );
  }
  return { name, document, root };
}

/** The parser's own words, but for what people get wrong most. */
function explain(
  { code, message, pos: [start] }: Pick<YAMLParseError, "code" | "message" | "pos">,
  text: string,
): string {
  if (code === "DUPLICATE_KEY") {
    const [key = ""] = /^[^:\s]*/.exec(text.slice(start)) ?? [];
    return `"${key}" is there twice; a key stands once in its mapping`;
  }
  if (code === "MULTIPLE_DOCS") return 'a second document begins here ("---"); there can be one';
  return message.replace(/\s+/g, " ");
}

/** An alias that leads nowhere, or round in a circle, shows only when it is followed. */
function refuseBrokenAliases(name: string, document: Document.Parsed): void {
  try {
    JSON.stringify(document.toJS());
  } catch (error) {
    const reason =
      error instanceof ReferenceError ? error.message : "an alias leads back to what it stands in";
    throw new ConfigFileError(name, `${name}: not valid YAML: ${reason.replace(/\s+/g, " ")}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const name = path.basename(file);
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ConfigFileError(name, `${name} cannot be read (${reason})`);
  }
}
