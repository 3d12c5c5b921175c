import { isDeepStrictEqual } from "node:util";
import type { PlannedResource } from "../record/resource";
import { pairs, type Pair } from "./pairs";
import { isReplaced } from "./replacements/replacements";

export const ChangeKind = {
  Creates: "creates",
  Deletes: "deletes",
  Replaces: "replaces",
  Changes: "changes",
  /** Whether in place or by replacing is not known for this type. */
  ChangesOrReplaces: "changes or replaces",
} as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

/** What becomes of one resource. Those that nothing happens to have none. */
export interface Change {
  kind: ChangeKind;
  urn: string;
  type: string;
  name: string;
  /** Top-level properties that differ, or take their value from something that is replaced; names only, as values may be secret. */
  properties: string[];
  /** Pulumi refuses it: the resource is protected. */
  refused: boolean;
}

/** What changing from one plan of a stack to another does, in the order of URNs. */
export function changesBetween(before: PlannedResource[], after: PlannedResource[]): Change[] {
  const paired = pairs(before, after).filter((pair) => managed(pair).length === 2);
  const kept = new Set(paired.flat());
  return [
    ...managed(before)
      .filter((one) => !kept.has(one))
      .map((one) => change(ChangeKind.Deletes, one, [], one.protect)),
    ...managed(after)
      .filter((one) => !kept.has(one))
      .map((one) => change(ChangeKind.Creates, one, [], false)),
    ...alterations(paired),
  ].sort((a, b) => (a.urn < b.urn ? -1 : 1));
}

const managed = (resources: PlannedResource[]) =>
  resources.filter(({ custom, type }) => custom && !type.startsWith("pulumi:"));

/** Repeated until nothing more is replaced: what is replaced gets a new identifier, and that reaches others. */
function alterations(paired: Pair[]): Change[] {
  const renamed = new Map(paired.map(([before, after]) => [before.urn, after.urn]));
  let replaced = new Set<string>();
  for (;;) {
    const found = paired.flatMap((one) => alteration(one, replaced, renamed));
    const next = new Set(
      found.filter(({ kind }) => kind === ChangeKind.Replaces).map(({ urn }) => urn),
    );
    if (next.size === replaced.size) return found;
    replaced = next;
  }
}

function alteration(
  [before, after]: Pair,
  replaced: Set<string>,
  renamed: Map<string, string>,
): Change[] {
  const properties = differing(before, after, replaced, renamed);
  if (properties.length === 0) return [];
  const isNew = isReplaced(after.type, properties, before.inputs, after.inputs);
  const kind =
    isNew === undefined
      ? ChangeKind.ChangesOrReplaces
      : isNew
        ? ChangeKind.Replaces
        : ChangeKind.Changes;
  return [change(kind, after, properties, before.protect && kind === ChangeKind.Replaces)];
}

function differing(
  before: PlannedResource,
  after: PlannedResource,
  replaced: Set<string>,
  renamed: Map<string, string>,
) {
  const names = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)]);
  const sources = ({ propertyDependencies }: PlannedResource, name: string) =>
    (propertyDependencies[name] ?? []).map((urn) => renamed.get(urn) ?? urn).sort();
  return [...names]
    .filter((name) => !after.ignoreChanges.includes(name))
    .filter(
      (name) =>
        !isDeepStrictEqual(before.inputs[name], after.inputs[name]) ||
        !isDeepStrictEqual(sources(before, name), sources(after, name)) ||
        sources(after, name).some((urn) => replaced.has(urn)),
    )
    .sort();
}

function change(
  kind: ChangeKind,
  { urn, type, name }: PlannedResource,
  properties: string[],
  refused: boolean,
): Change {
  return { kind, urn, type, name, properties, refused };
}
