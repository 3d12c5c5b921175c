import type { PlannedResource } from "../../plan/record/resource";
import { propertiesProblems, valueProblems, type BlockLookup } from "./check-value";
import { blockProperties } from "./declarations";
import { nearestType, resourceSchema, type ResourceSchema } from "./resource-schema";
import type { Properties, Property } from "./shape";
import { readWire } from "./wire";

/** The part of a registered resource that its schema speaks about. */
export type Subject = Pick<PlannedResource, "type" | "name" | "custom" | "inputs">;

/** A resource as messages name it. */
export const title = ({ name, type }: Pick<Subject, "name" | "type">) => `${name} (${type})`;

/** What is wrong with the inputs of `resource`, against `schema`. */
function inputProblems(
  schema: ResourceSchema,
  resource: Subject,
  blocks: BlockLookup = blockProperties,
): string[] {
  const problems = schema.inputsAsJson
    ? jsonProblems(schema.inputs, resource.inputs, blocks)
    : propertiesProblems(schema.inputs, resource.inputs, "", blocks);
  return problems.map((problem) => `${title(resource)}: ${problem}`);
}

/** What is wrong with a registered resource taken by itself: an unknown type, or inputs that its type does not take. */
export function resourceProblems(resource: Subject): string[] {
  if (isOwnComponent(resource) || resource.type === "pulumi:pulumi:Stack") return [];
  const schema = resourceSchema(resource.type);
  if (schema) return inputProblems(schema, resource);
  const closest = nearestType(resource.type) ?? "none";
  return [`${title(resource)}: there is no such type; the nearest is "${closest}"`];
}

/** Components of this project take arguments of their own and need no provider. */
function isOwnComponent({ type, custom }: Subject): boolean {
  return !custom && type.startsWith("hybrid-platform:index:");
}

/** A provider's inputs: what is no string arrives as JSON text. */
function jsonProblems(
  properties: Properties,
  values: Record<string, unknown>,
  blocks: BlockLookup,
): string[] {
  const decoded = Object.entries(values).map(([name, value]): [string, unknown] => [
    name,
    decode(properties[name], value),
  ]);
  const inputs = Object.fromEntries(decoded);
  const malformed = decoded.flatMap(([name, value]) =>
    value instanceof SyntaxError ? [`"${name}" is not JSON: ${value.message}`] : [],
  );
  return malformed.length > 0 ? malformed : propertiesProblems(properties, inputs, "", blocks);
}

function decode(property: Property | undefined, value: unknown): unknown {
  const wire = readWire(value);
  if (wire.kind !== "string" || !property || property.shape.kind === "string") return value;
  // Some settings of a provider are a string or a named value: those are not encoded.
  if (valueProblems(property.shape, value, "", () => undefined).length === 0) return value;
  try {
    return JSON.parse(wire.value) as unknown;
  } catch (error) {
    return error;
  }
}
