import type { types } from "@pulumi/aws";
import * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import { tagsOf, type Scope } from "../scope";
import { routeConditions, rulePriority, type RoutedService } from "./route";

/** A target group, and the percent of the requests that it gets. */
export interface WeightedTarget {
  target: lb.TargetGroup;
  weight: number;
}

/** Sends requests to the only target group, or to several by weight: also to one of weight 0, which ECS must find there. */
export function forward(targets: WeightedTarget[]): types.input.lb.ListenerRuleAction {
  const groups = targets.map(({ target, weight }) => ({ arn: target.arn, weight }));
  const [only, ...others] = groups;
  return others.length > 0
    ? { type: "forward", forward: { targetGroups: groups } }
    : { type: "forward", targetGroupArn: only?.arn };
}

/**
 * ECS owns where a rule sends requests. All of its actions, because ECS replaces the single target group that the rule of a
 * rolling service names; its conditions and priority stay Pulumi's.
 */
export const ownedByEcs = { ignoreChanges: ["actions"] };

/** A rule for the requests of the service called `key`, with the priority that its route has at every listener. */
export function listenerRule(
  scope: Scope,
  name: string,
  listener: lb.Listener,
  [key, service]: [string, RoutedService],
  targets: WeightedTarget[],
  opts: pulumi.CustomResourceOptions = {},
): lb.ListenerRule {
  return new lb.ListenerRule(
    name,
    {
      listenerArn: listener.arn,
      priority: rulePriority(key, service.route),
      conditions: routeConditions(service),
      actions: [forward(targets)],
      tags: tagsOf(scope, name),
    },
    { ...scope.opts, ...opts },
  );
}
