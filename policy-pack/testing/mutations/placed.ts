/** A copy of a tree with another value, or none, at a path. */
export function placed(tree: unknown, [step = "", ...steps]: string[], value: unknown): unknown {
  const inner =
    steps.length === 0
      ? value
      : placed((tree as Record<string, unknown> | undefined)?.[step], steps, value);
  if (Array.isArray(tree)) {
    const copy = [...(tree as unknown[])];
    copy.splice(Number(step), 1, ...(inner === undefined ? [] : [inner]));
    return copy;
  }
  const changed = { ...(tree as Record<string, unknown> | undefined), [step]: inner };
  if (inner === undefined) Reflect.deleteProperty(changed, step);
  return changed;
}
