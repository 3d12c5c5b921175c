import type { PlannedResource } from "../record/resource";
import { readable, unknownMark } from "../values";
import { mattering } from "./table";

/**
 * A listing of what a stack builds, for reviews: a line for each resource with its type, its name, whether it is
 * protected, and the properties that matter. Where AWS gives a value, the names of the resources that it comes from
 * stand in its place, so that the listing also shows how they are connected.
 */
export function listing(resources: PlannedResource[]): string {
  const names = new Map(resources.map(({ urn, name }) => [urn, name]));
  const lines = resources.map((resource) => line(resource, names)).sort();
  return `${lines.join("\n")}\n`;
}

function line(resource: PlannedResource, names: Map<string, string>): string {
  const { type, name, protect, inputs, propertyDependencies } = resource;
  const properties = (mattering[type] ?? []).flatMap((path) => {
    const [top = "", ...rest] = path.split(".");
    const value = at(readable(inputs[top]), rest);
    if (value === undefined) return [];
    const sources = (propertyDependencies[top] ?? []).map((urn) => names.get(urn) ?? urn);
    return [`${path}=${shown(value, [...new Set(sources)].sort())}`];
  });
  return [type, name, ...(protect ? ["protected"] : []), ...properties].join(" ");
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function shown(value: unknown, sources: string[]): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const isList = Array.isArray(value) && value.every((one) => one === unknownMark);
  if (sources.length > 0 && (value === unknownMark || (isList && value.length > 0))) {
    return `<${sources.join(", ")}>`;
  }
  return text;
}
