import type { Graph } from "./graph";

/** Remembers what `compute` makes of a graph, so that rules do not build the same table for each subject. */
export function perGraph<T>(compute: (graph: Graph) => T): (graph: Graph) => T {
  const results = new WeakMap<Graph, T>();
  return (graph) => {
    const result = results.get(graph) ?? compute(graph);
    results.set(graph, result);
    return result;
  };
}
