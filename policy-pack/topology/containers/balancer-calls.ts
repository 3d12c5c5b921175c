import type { Resource } from "../../kit/resource";
import type { Verdict } from "../../kit/verdict";
import { groupTypes, type Graph, type Reference } from "../graph";
import { judgeConnection, wearer } from "../reach";
import { balancersBefore, targetGroupsOf } from "./target-groups";

const ownGroups = ["networkConfiguration", "securityGroups"];

/** The security groups of each load balancer that calls the tasks of a service and wears any. */
export const balancerGroupsBefore = (graph: Graph, service: Resource): Reference[] =>
  targetGroupsOf(graph, service)
    .targets.flatMap((group) => balancersBefore(graph, group).targets)
    .map((balancer) => graph.reference(balancer, "securityGroups", groupTypes))
    .filter((groups) => groups.given);

/** Whether load balancers reach the tasks of a service at some ports: each at one of them, as it cannot be told which it calls. */
export function judgeCallsToTasks(
  graph: Graph,
  service: Resource,
  balancers: readonly Reference[],
  ports: readonly number[],
): Verdict[] {
  const tasks = wearer(graph, graph.reference(service, ownGroups, groupTypes));
  return distinct(
    balancers.flatMap((groups) => {
      const found = ports.map((port) => judgeConnection(graph, wearer(graph, groups), tasks, port));
      return found.some((verdicts) => verdicts.length === 0) ? [] : found.flat();
    }),
  );
}

/** Two load balancers in one group are found wanting alike. */
const distinct = (verdicts: Verdict[]): Verdict[] => [
  ...new Map(verdicts.map((one) => [one.because, one])).values(),
];
