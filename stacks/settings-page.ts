import { stackFileSchema } from "./json-schema";

/** As much of JSON Schema as the settings use. */
interface Schema {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
}

interface Row {
  path: string;
  value: string;
  fallback: string;
  description: string;
}

/** `docs/settings.md`: every key that a stack may set, made from the schema that checks it. */
export function settingsPage(project: string): string {
  const { properties } = stackFileSchema(project) as { properties: { config: Schema } };
  const sections = properties.config.properties ?? {};
  const required = properties.config.required ?? [];
  const entries = Object.entries(sections).map(([key, schema]) => ({
    key,
    structured: schema.type === "object",
    rows: rows(key, schema, required.includes(key)),
  }));
  const simple = entries.filter(({ structured }) => !structured).flatMap((entry) => entry.rows);
  const structured = entries
    .filter((entry) => entry.structured)
    .map((entry) => `## \`${entry.key}\`\n${table(entry.rows)}`);
  return [
    "# Settings of a stack",
    "Every key of `Pulumi.<stack>.yaml`. `<name>` is a name that you choose; it becomes part of the names of resources. " +
      "This page is made from the schema by `npm run schema`.",
    `## The stack\n${table(simple)}`,
    ...structured,
    "",
  ].join("\n\n");
}

/** A setting, and all that lies below it. */
function rows(path: string, schema: Schema, required: boolean): Row[] {
  const own = {
    path,
    value: valueOf(schema),
    fallback: fallbackOf(schema, required),
    description: schema.description ?? "",
  };
  const named = schema.additionalProperties;
  return [
    // What people name themselves is a mapping that its own keys explain.
    ...(own.description === "" && !required ? [] : [own]),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
      rows(below(path, key), child, schema.required?.includes(key) ?? false),
    ),
    ...(typeof named === "object" ? rows(below(path, "<name>"), named, false) : []),
  ];
}

/** A section's own key says which namespace it is of; what lies below needs no reminder. */
const below = (path: string, key: string) => `${path.split(":").pop() ?? path}.${key}`;

function valueOf(schema: Schema): string {
  const { type, enum: choices, const: only, minimum, maximum, items } = schema;
  if (only !== undefined) return code(only);
  if (choices !== undefined) return choices.map(code).join(", ");
  if (type === "array") return items ? `list of ${valueOf(items)}` : "list";
  if (type === "object") return "mapping";
  if (minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) {
    return `${minimum} to ${maximum}`;
  }
  return { string: "text", integer: "number", number: "number" }[type ?? ""] ?? "";
}

function fallbackOf({ default: fallback }: Schema, required: boolean): string {
  if (required) return "required";
  if (fallback === undefined) return "";
  const isEmpty = typeof fallback === "object" && Object.keys(fallback ?? {}).length === 0;
  return isEmpty ? "none" : code(fallback);
}

const code = (value: unknown) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

function table(entries: Row[]): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  return [
    "",
    "| Setting | Value | Default | What it is |",
    "|---|---|---|---|",
    ...entries.map(
      ({ path, value, fallback, description }) =>
        `| \`${path}\` | ${cell(value)} | ${cell(fallback)} | ${cell(description)} |`,
    ),
  ].join("\n");
}
