import { Aws } from "../kit";
import type { Graph } from "../topology";
import { resource, type Fixture } from "./fixture";
import { graphOf } from "./graph";
import { allow } from "./roles";

/** A policy document that allows actions on resources. */
export const allowing = (action: unknown, on: unknown) => ({ Statement: [allow(action, on)] });

export const worker = (more: object = {}) => resource(Aws.Role, "worker", { ...more });

/** What the role may be allowed to read. */
export const table = resource(Aws.Table, "orders", { name: "orders" });

/** The graph of fixtures with the table, and in it the table and the role that is among them. */
export function inStack(...fixtures: Fixture[]) {
  const graph = graphOf([table, ...fixtures]);
  return { graph, role: first(graph, Aws.Role), table: first(graph, Aws.Table) };
}

function first(graph: Graph, type: string) {
  const [found] = graph.ofType(type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}
