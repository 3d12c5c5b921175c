import { Aws } from "../kit/types";
import { perGraph, type Graph } from "./graph";

/** The names of a stack's log groups. */
export interface LogGroupNames {
  known: ReadonlySet<string>;
  /** False where another's name is not known, or is made up by the provider. */
  complete: boolean;
}

/** The names of all log groups of a stack. */
export const logGroupNames: (graph: Graph) => LogGroupNames = perGraph((graph) => {
  const names = graph.ofType(Aws.LogGroup).map((group) => group.read("name"));
  const known = names.filter((name) => typeof name === "string");
  return { known: new Set(known), complete: known.length === names.length };
});
