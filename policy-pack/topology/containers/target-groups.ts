import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import {
  balancerTypes,
  itself,
  listenerTypes,
  merged,
  perGraph,
  targetGroupTypes,
  type Graph,
  type Reference,
} from "../graph";

const ruleTypes = [Aws.ListenerRule, Aws.AlbListenerRule];

/** What leads requests to target groups, and the property that names them. */
const forwarding: [types: readonly string[], property: string][] = [
  [listenerTypes, "defaultActions"],
  [ruleTypes, "actions"],
];

/** Where an action, or an entry of a service's `loadBalancers`, names target groups. */
const actionPaths = [["targetGroupArn"], ["forward", "targetGroups", "arn"]];
const entryPaths = [["targetGroupArn"], ["advancedConfiguration", "alternateTargetGroupArn"]];

/** The target groups that an ECS service puts its tasks into: of each, also the one that a new revision waits in. */
export function targetGroupsOf(graph: Graph, service: Resource): Reference {
  return merged(
    entryPaths.map((path) =>
      graph.reference(service, ["loadBalancers", ...path], targetGroupTypes),
    ),
  );
}

/** What leads requests to a target group. */
export interface Forwarders {
  /** Listeners and listener rules. */
  found: Resource[];
  /** Those that lead to a group that is unknown, which may be this one. */
  lost: Resource[];
}

const forwarderTable = perGraph((graph) => {
  const found = new Map<Resource, Resource[]>();
  const lost: Resource[] = [];
  for (const [types, property] of forwarding) {
    for (const one of graph.ofType(...types)) {
      const groups = merged(
        actionPaths.map((path) => graph.reference(one, [property, ...path], targetGroupTypes)),
      );
      for (const group of groups.targets) append(found, group, one);
      if (groups.lost) lost.push(one);
    }
  }
  return { found, lost };
});

/** The listeners and listener rules that lead to a target group. */
export function forwardersTo(graph: Graph, group: Resource): Forwarders {
  const { found, lost } = forwarderTable(graph);
  return { found: found.get(group) ?? [], lost };
}

/** The load balancers whose listeners lead to a target group. */
export function balancersBefore(graph: Graph, group: Resource): Reference {
  const listeners = forwardersTo(graph, group).found.map((one) =>
    listenerTypes.includes(one.type)
      ? itself(one)
      : graph.reference(one, "listenerArn", listenerTypes),
  );
  const { targets, foreign, lost } = merged(listeners);
  const balancers = merged(
    targets.map((listener) => graph.reference(listener, "loadBalancerArn", balancerTypes)),
  );
  return {
    ...balancers,
    foreign: [...balancers.foreign, ...foreign],
    lost: balancers.lost || lost,
  };
}
