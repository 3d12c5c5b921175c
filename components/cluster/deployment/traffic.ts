import * as lb from "@pulumi/aws/lb";
import { routeConditions, rulePriority, type RoutedService } from "../ingress/route";
import { tagsOf, type Scope } from "../scope";

/** Port at which the revision that waits can be called before it gets requests: with a certificate, and without. */
export const testPort = (hasCertificate: boolean) => (hasCertificate ? 8443 : 8080);

/** The second way to a service's tasks, between which and the first ECS moves the requests. */
export interface AlternateRoute {
  target: lb.TargetGroup;
  testRule: lb.ListenerRule;
}

/** Sends test requests for a service to the revision that ECS says. */
export function testRule(
  scope: Scope,
  listener: lb.Listener,
  key: string,
  service: RoutedService,
  targets: [lb.TargetGroup, lb.TargetGroup],
): lb.ListenerRule {
  const name = `${scope.name}-${key}-test`;
  return new lb.ListenerRule(
    name,
    {
      listenerArn: listener.arn,
      priority: rulePriority(key, service.route),
      conditions: routeConditions(service),
      actions: [weighted(targets)],
      tags: tagsOf(scope, name),
    },
    { ...scope.opts, ...ownedByEcs },
  );
}

/** Where requests go before ECS has moved any. Both groups are named, because ECS refuses one that no rule knows. */
export const weighted = ([first, second]: [lb.TargetGroup, lb.TargetGroup]) => ({
  type: "forward",
  forward: {
    targetGroups: [
      { arn: first.arn, weight: 100 },
      { arn: second.arn, weight: 0 },
    ],
  },
});

/**
 * ECS owns where a rule sends requests. All of its actions, because ECS replaces the single target group that the rule of a
 * rolling service names; its conditions and priority stay Pulumi's.
 */
export const ownedByEcs = { ignoreChanges: ["actions"] };
