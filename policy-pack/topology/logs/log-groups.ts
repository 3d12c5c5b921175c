import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { UNKNOWN, type Reading } from "../../kit/value";
import { perGraph, type Graph } from "../graph";

/** The names of a stack's log groups, as far as they are known. */
const names = perGraph((graph) => {
  const read = graph.ofType(Aws.LogGroup).map((group) => group.read("name"));
  const known = read.filter((name) => typeof name === "string");
  return { known: new Set(known), complete: known.length === read.length };
});

/** Whether the stack makes the log group that a task definition names. One that is not known yet may come from a group of the stack. */
export function makesLogGroup(
  graph: Graph,
  definition: Resource,
  name: Reading,
): boolean | typeof UNKNOWN {
  if (typeof name !== "string") {
    const sources = definition.sources("containerDefinitions");
    return sources.some(({ type }) => type === Aws.LogGroup) || UNKNOWN;
  }
  const { known, complete } = names(graph);
  return known.has(name) || (complete ? false : UNKNOWN);
}
