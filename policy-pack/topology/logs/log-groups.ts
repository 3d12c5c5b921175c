import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { given, textOf, UNKNOWN, type Reading, type Unknown } from "../../kit/value";
import { compliant, undecided, violation, type Verdict } from "../../kit/verdict";
import type { Container } from "../containers";
import { perGraph, type Graph } from "../graph";

/** The names of a stack's log groups, as far as they are known. */
const names = perGraph((graph) => {
  const read = graph.ofType(Aws.LogGroup).map((group) => group.read("name"));
  const known = read.filter((name) => typeof name === "string");
  return { known: new Set(known), complete: known.length === read.length };
});

/** Whether the stack makes the log group that a task definition names. One that is not known yet may come from a group of the stack. */
function makesLogGroup(graph: Graph, definition: Resource, name: Reading): Truth {
  if (typeof name !== "string") {
    const sources = definition.sources("containerDefinitions");
    return sources.some(({ type }) => type === Aws.LogGroup) || UNKNOWN;
  }
  const { known, complete } = names(graph);
  return known.has(name) || (complete ? false : UNKNOWN);
}

/** What a container says of the log group that it writes to. */
export interface ContainerLogs {
  group: Reading;
  /** Whether it has the group made where it is not there. */
  makesGroup: boolean;
}

/** The log group that a container writes to: none where it writes elsewhere, `UNKNOWN` where that is not known yet. */
export function logsOfContainer({ read }: Container): ContainerLogs | Unknown | undefined {
  const driver = read("logConfiguration", "logDriver");
  if (driver !== "awslogs") return driver === UNKNOWN ? UNKNOWN : undefined;
  const option = (name: string) => read("logConfiguration", "options", name);
  return {
    group: option("awslogs-group"),
    makesGroup: textOf(option("awslogs-create-group")) === "true",
  };
}

/** Whether the log group that a container writes to will be there. `exists`: whether one outside the stack is known to. */
export function judgeLogGroup(
  graph: Graph,
  definition: Resource,
  container: Container,
  exists: (name: string) => boolean,
): Verdict[] {
  const { label } = container;
  const logs = logsOfContainer(container);
  if (logs === UNKNOWN) return undecided(`the log driver of ${label} is not known yet`);
  if (logs === undefined) return compliant;
  const { group, makesGroup } = logs;
  if (!given(group)) return violation(`${label} names no awslogs-group`);
  const name = textOf(group);
  if (makesGroup || exists(name)) return compliant;
  const made = makesLogGroup(graph, definition, group);
  if (made === UNKNOWN) return undecided(`whether the stack makes ${label}'s group is not known`);
  return made
    ? compliant
    : violation(`${label} writes to ${name}, which no LogGroup of the stack makes`);
}
