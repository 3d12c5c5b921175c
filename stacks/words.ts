import { z } from "zod";
import { cloudOnlyProblem, rangeOnPremises } from "./checks/cloud-only";
import { nearest } from "./nearest";
import { pathText, shown, type Problem } from "./problems";
import { label } from "./schema";

type Issue = z.core.$ZodIssue;
/** The parts of a JSON schema that say where a path leads. */
interface Node {
  description?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | false;
  items?: Node | false;
  prefixItems?: Node[];
}

/** What zod found in one section, in words that someone who knows YAML but not zod understands. */
export function problemsOf(section: string, schema: z.ZodType, issues: Issue[]): Problem[] {
  if (issues.length === 0) return [];
  const root = z.toJSONSchema(schema, { io: "input" }) as Node;
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return unknownKeys(section, root, issue);
    const path = pathText([label(section), ...issue.path]);
    const message = sentence(issue);
    if (issue.input === undefined) {
      const what = firstSentence(walk(root, issue.path)?.description);
      return [{ path, message: `is missing; it ${message}${what}` }];
    }
    const given = shown(issue.input);
    const range = rangeOnPremises([label(section), ...issue.path], issue.input);
    return [{ path, given, message, ...quoting(issue), ...range }];
  });
}

function unknownKeys(
  section: string,
  root: Node,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): Problem[] {
  const place = [label(section), ...issue.path];
  const allowed = Object.keys(walk(root, issue.path)?.properties ?? {});
  return issue.keys.map((key) => {
    const path = pathText([...place, key]);
    const cloudOnly = cloudOnlyProblem(place, key, issue.input);
    if (cloudOnly) return { path, ...cloudOnly };
    const guess = nearest(key, allowed);
    return {
      path,
      message: `is not a key of ${pathText(place)}; allowed: ${allowed.join(", ")}`,
      ...(guess === undefined ? {} : { fix: `Did you mean ${guess}?` }),
    };
  });
}

/** Completes "network.cidr …": what must be. */
function sentence(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${typeWords[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `must ${amount(issue.origin, "at least", issue.minimum)}`;
    case "too_big":
      return `must ${amount(issue.origin, "at most", issue.maximum)}`;
    case "invalid_format":
      return formatWords(issue);
    case "invalid_key":
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

const typeWords: Record<string, string> = {
  string: "text",
  number: "a whole number",
  int: "a whole number",
  object: "a mapping of keys to values",
  record: "a mapping of names to values",
  array: "a list",
  tuple: "a list of two",
};

function amount(origin: string, bound: string, limit: number | bigint): string {
  if (origin === "array") return `have ${bound} ${limit.toString()} entries`;
  if (origin === "string" && limit === 1) return "not be empty";
  if (origin === "string") return `have ${bound} ${limit.toString()} characters`;
  return `be ${bound} ${limit.toString()}`;
}

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "starts_with") return "must begin with a slash";
  return issue.message;
}

/** YAML tells text from numbers by quotes alone, which is easily forgotten. */
function quoting(issue: Issue): { fix?: string } {
  if (issue.code !== "invalid_type") return {};
  const { expected, input } = issue;
  if (expected === "string" && typeof input === "number") return { fix: "Put it in quotes" };
  const isNumeral = typeof input === "string" && /^\d+$/.test(input);
  return expected === "number" && isNumeral ? { fix: "Write it without quotes" } : {};
}

function firstSentence(description: string | undefined): string {
  return description === undefined ? "" : `: ${description.replace(/\.( .*)?$/s, "")}`;
}

/** The schema that a path leads to. */
function walk(root: Node, path: readonly PropertyKey[]): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (!node) return undefined;
    if (typeof step === "number") return node.prefixItems?.[step] ?? (node.items || undefined);
    return node.properties?.[String(step)] ?? (node.additionalProperties || undefined);
  }, root);
}
