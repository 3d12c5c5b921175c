import type { z } from "zod";

/** What could be read of a value, and what zod found wrong with it. */
export interface Salvaged<T> {
  /** The part that is right, completed by defaults; absent when nothing usable is left. */
  value: T | undefined;
  issues: z.core.$ZodIssue[];
}

type Tree = Record<PropertyKey, unknown>;

/**
 * Reads as much of `raw` as is right. What is wrong is cut out, with the nearest thing around it that can be missing, so
 * that checks across several settings can still judge the rest and all problems are reported at once.
 */
export function salvage<T extends z.ZodType>(schema: T, raw: unknown): Salvaged<z.output<T>> {
  let result = schema.safeParse(raw, { reportInput: true });
  const issues = result.success ? [] : result.error.issues;
  let rest: unknown = result.success ? raw : structuredClone(raw);
  while (!result.success) {
    for (const issue of result.error.issues) rest = cut(rest, issue);
    if (rest === undefined) return { value: undefined, issues };
    result = schema.safeParse(rest, { reportInput: true });
  }
  return { value: result.data, issues };
}

function cut(tree: unknown, issue: z.core.$ZodIssue): unknown {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.reduce<unknown>((rest, key) => without(rest, [...issue.path, key]), tree);
  }
  const missing = issue.input === undefined;
  return without(tree, missing ? issue.path.slice(0, -1) : issue.path);
}

/** The tree without what is at `path`. Of a list nothing is kept: the places of the others would change. */
function without(tree: unknown, path: readonly PropertyKey[]): unknown {
  const inList = path.findIndex((step) => typeof step === "number");
  const keys = inList < 0 ? path : path.slice(0, inList);
  const last = keys.at(-1);
  if (last === undefined) return undefined;
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Tree | undefined)?.[key], tree);
  if (typeof parent === "object" && parent !== null) Reflect.deleteProperty(parent, last);
  return tree;
}
