import type { Resource } from "../../kit/resource";
import { anyOf, type Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, at, textOf, UNKNOWN, type Value } from "../../kit/value";
import { Undecided } from "../../kit/verdict";
import type { Graph } from "../graph";
import { containersOf, type Container } from "./containers";

/** What a service tells load balancers: to send requests to a port of a container. */
export interface Exposed {
  container: string;
  port: number;
}

/** The entries of a service's `loadBalancers`; `undefined` for one that is not known yet. */
export function exposedBy(service: Resource): (Exposed | undefined)[] {
  return all(service.read("loadBalancers")).map((entry) => {
    const container = at(entry, "containerName");
    const port = at(entry, "containerPort");
    return typeof container === "string" && typeof port === "number"
      ? { container, port }
      : undefined;
  });
}

/** The containers that a service runs. */
export function runBy(graph: Graph, service: Resource): Container[] | Undecided {
  const [definition] = graph.reference(service, "taskDefinition", [Aws.TaskDefinition]).targets;
  if (!definition) return new Undecided("its task definition is not in this stack");
  return (
    containersOf(graph, definition) ??
    new Undecided(`containerDefinitions of ${definition.label} is not known yet`)
  );
}

/** The containers that may be called by a name. */
export const called = (containers: readonly Container[], name: string): Container[] =>
  containers.filter(({ read }) => read("name") === name || read("name") === UNKNOWN);

/** Whether a container has a port open: by itself, or in a range of them. */
export function opens({ read }: Container, port: number): Truth {
  return anyOf(all(read("portMappings")).map((mapping) => maps(mapping, port)));
}

function maps(mapping: Value, port: number): Truth {
  const single = at(mapping, "containerPort");
  const range = at(mapping, "containerPortRange");
  if (single === port || single === UNKNOWN || range === UNKNOWN) {
    return single === port ? true : UNKNOWN;
  }
  const [first, last] = textOf(range).split("-").map(Number);
  return first !== undefined && last !== undefined && first <= port && port <= last;
}
