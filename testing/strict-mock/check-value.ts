import { nearest } from "./nearest";
import { describe, type Properties, type Shape } from "./shape";
import { readWire, type WireValue } from "./wire";

/** Finds the inputs of a nested block by its name. */
export type BlockLookup = (type: string) => Properties | undefined;

/** What is wrong with a block of named inputs; `path` says where it stands and is empty for the resource itself. */
export function propertiesProblems(
  properties: Properties,
  values: Record<string, unknown>,
  path: string,
  blocks: BlockLookup,
): string[] {
  const problems: string[] = [];
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  for (const [name, value] of Object.entries(values)) {
    const property = properties[name];
    if (property) {
      problems.push(...valueProblems(property.shape, value, at(name), blocks));
    } else {
      problems.push(`"${at(name)}" is no input${hint(name, Object.keys(properties))}`);
    }
  }
  for (const [name, { required }] of Object.entries(properties)) {
    if (required && readWire(values[name]).kind === "absent") {
      problems.push(`"${at(name)}" is required and was not given`);
    }
  }
  return problems;
}

/** What is wrong with one value. Unknown values and absent ones are in order: whether one may be absent is its block's affair. */
export function valueProblems(
  shape: Shape,
  value: unknown,
  path: string,
  blocks: BlockLookup,
): string[] {
  const wire = readWire(value);
  const passes = wire.kind === "absent" || wire.kind === "unknown" || shape.kind === "anything";
  if (passes) return [];
  switch (shape.kind) {
    case "either":
      return eitherProblems(shape.of, value, path, blocks);
    case "list":
      if (wire.kind !== "list") break;
      return wire.value.flatMap((item, i) => itemProblems(shape.of, item, `${path}[${i}]`, blocks));
    case "map":
      if (wire.kind !== "object") break;
      return Object.entries(wire.value).flatMap(([key, item]) =>
        itemProblems(shape.of, item, `${path}.${key}`, blocks),
      );
    case "block": {
      if (wire.kind !== "object") break;
      const properties = blocks(shape.type);
      return properties ? propertiesProblems(properties, wire.value, path, blocks) : [];
    }
    case "choice":
      if (wire.kind === "string" && shape.of.includes(wire.value)) return [];
      break;
    default:
      if (wire.kind === shape.kind) return [];
  }
  return [`"${path}" must be ${describe(shape)} and is ${given(wire)}`];
}

/** `; did you mean "x"?`, or nothing when there is no name to choose from. */
export function hint(name: string, allowed: Iterable<string>): string {
  const closest = nearest(name, allowed);
  return closest === undefined ? "" : `; the nearest is "${closest}"`;
}

function itemProblems(shape: Shape, value: unknown, path: string, blocks: BlockLookup): string[] {
  return readWire(value).kind === "absent"
    ? [`"${path}" is empty`]
    : valueProblems(shape, value, path, blocks);
}

/** Of several shapes one must fit. When none does, the one of the right kind tells most about what is wrong. */
function eitherProblems(
  shapes: Shape[],
  value: unknown,
  path: string,
  blocks: BlockLookup,
): string[] {
  const attempts = shapes.map((shape) => valueProblems(shape, value, path, blocks));
  if (attempts.some((problems) => problems.length === 0)) return [];
  const wrongKind = `"${path}" must be `;
  const inside = attempts.find((problems) => !problems.some((it) => it.startsWith(wrongKind)));
  return (
    inside ?? [
      `${wrongKind}${describe({ kind: "either", of: shapes })} and is ${given(readWire(value))}`,
    ]
  );
}

function given(wire: WireValue): string {
  switch (wire.kind) {
    case "string":
      return `the string "${wire.value}"`;
    case "number":
    case "boolean":
      return `the ${wire.kind} ${String(wire.value)}`;
    case "resource":
      return `a reference to ${wire.urn}`;
    case "list":
      return "a list";
    case "asset":
      return "a file";
    default:
      return "an object";
  }
}
