import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import type { PlannedResource } from "../record/resource";

/** How many of a quota a plan needs, by the place that it is counted in; the place is empty for a whole region. */
export type Counter = (resources: PlannedResource[]) => Map<string, number>;

type Picks = (resource: PlannedResource) => boolean;

/** Resources of any of these types. */
export const ofType =
  (...types: string[]): Picks =>
  ({ type }) =>
    types.includes(type);

/** Counts all that are picked. */
export const inRegion =
  (picks: Picks): Counter =>
  (resources) =>
    tally(resources.filter(picks).map(() => ""));

/** Counts what is picked by what one of its properties refers to; what refers to nothing that is known is left out. */
export const by =
  (property: string, picks: Picks): Counter =>
  (resources) =>
    tally(
      resources
        .filter(picks)
        .map((one) => place(one, property))
        .filter((where) => where !== ""),
    );

/** The length of a list, for each resource that has it. */
export const entriesOf =
  (picks: Picks, ...path: string[]): Counter =>
  (resources) =>
    new Map(resources.filter(picks).map((one) => [one.name, entries(one, path)]));

/** Counts of several kinds, added up place by place. */
export const together =
  (...counters: Counter[]): Counter =>
  (resources) => {
    const sums = new Map<string, number>();
    for (const counter of counters) {
      for (const [where, many] of counter(resources)) {
        sums.set(where, (sums.get(where) ?? 0) + many);
      }
    }
    return sums;
  };

/** Counts of several kinds of things, none of which is a part of another: the largest stands at each place. */
export const largest =
  (...counters: Counter[]): Counter =>
  (resources) => {
    const most = new Map<string, number>();
    for (const counter of counters) {
      for (const [where, many] of counter(resources)) {
        most.set(where, Math.max(most.get(where) ?? 0, many));
      }
    }
    return most;
  };

/** One more at each place where there is any. */
export const andOne =
  (counter: Counter): Counter =>
  (resources) =>
    new Map([...counter(resources)].map(([where, many]) => [where, many + 1]));

/** The same counts, at places that say more. */
export const at =
  (word: string, counter: Counter): Counter =>
  (resources) =>
    new Map([...counter(resources)].map(([where, many]) => [`${where}, ${word}`, many]));

/** How often each place is named. */
export function tally(places: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of places) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** What a property refers to: the logical name of a resource of the plan, or the identifier of another. */
export function place(resource: PlannedResource, property: string): string {
  const [source] = resource.propertyDependencies[property] ?? [];
  if (source !== undefined) return nameOf(source);
  const value = resource.inputs[property];
  return typeof value === "string" && value !== unknownValue ? value : "";
}

/** Type of what a property refers to, when that is in the plan. */
export function typeReferredTo(resource: PlannedResource, property: string): string | undefined {
  const [source] = resource.propertyDependencies[property] ?? [];
  return source?.split("::")[2]?.split("$").pop();
}

/** The logical name in a URN. */
export const nameOf = (urn: string): string => urn.split("::").pop() ?? urn;

function entries({ inputs }: PlannedResource, path: string[]): number {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    inputs,
  );
  return Array.isArray(value) ? value.length : 0;
}
