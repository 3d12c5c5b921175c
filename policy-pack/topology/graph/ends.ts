import type { Resource } from "../../kit/resource";
import type { Graph } from "./graph";

/** What a property leads to: URNs of resources of the stack, and ids of others. */
export interface Ends {
  keys: string[];
  /** Whether it also leads to something that is unknown. */
  lost: boolean;
}

/** What some properties of a resource, or paths from them, lead to. */
export function endsOf(
  graph: Graph,
  from: Resource,
  properties: readonly (string | readonly string[])[],
  types: readonly string[],
): Ends {
  const references = properties.map((property) => graph.reference(from, property, types));
  return {
    keys: references.flatMap(({ targets, foreign }) => [
      ...targets.map(({ urn }) => urn),
      ...foreign,
    ]),
    lost: references.some(({ lost }) => lost),
  };
}

/** Several ends as one. */
export const allEnds = (ends: readonly Ends[]): Ends => ({
  keys: [...new Set(ends.flatMap(({ keys }) => keys))],
  lost: ends.some(({ lost }) => lost),
});

/** Whether two properties lead to the same thing. */
export const meet = (one: Ends, other: Ends) => one.keys.some((key) => other.keys.includes(key));

/** The id of something outside the stack that is led to. */
export const outsideOf = ({ keys }: Ends) => keys.find((key) => !key.startsWith("urn:"));
