import type { types } from "@pulumi/aws";
import * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import type { GrantedRole } from "../deployment/roles";
import { ownedByEcs, testRule, weighted, type AlternateRoute } from "../deployment/traffic";
import { forward, type WeightedSide } from "../on-premises/targets/target-group";
import { tagsOf, type Scope } from "../scope";
import type { FrontDoor } from "./load-balancer";
import { routeConditions, rulePriority, type RoutedService } from "./route";

/** How requests reach a service's tasks. */
export interface ServiceRoute<Rule = lb.ListenerRule | lb.Listener> {
  target: lb.TargetGroup;
  /** Ties the target group to the load balancer: ECS refuses a service whose target group nothing uses. */
  rule: Rule;
  port: number;
  /** Present when ECS moves requests between two target groups. */
  alternate?: AlternateRoute & { role: GrantedRole };
}

/**
 * Sends a service's requests to its tasks on AWS: to one group of them, with a share on premises where there is one, or to
 * the one of two that ECS says.
 */
export function routeTo(
  scope: Scope,
  door: FrontDoor,
  key: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
  onPremises: WeightedSide | undefined,
): ServiceRoute<lb.ListenerRule> {
  const target = targetGroup(scope, key, service, vpcId);
  const { shift } = door;
  if (!shift || !service.isShifted) {
    const rule = listenerRule(scope, door, key, service, forward(target, onPremises));
    return { target, rule, port: service.port };
  }
  const second = targetGroup(scope, `${key}-alt`, service, vpcId);
  const rule = listenerRule(scope, door, key, service, weighted([target, second]), ownedByEcs);
  const alternate = {
    target: second,
    testRule: testRule(scope, shift.testListener, key, service, [target, second]),
    role: shift.role,
  };
  return { target, rule, port: service.port, alternate };
}

/** The rule of a service's route. */
export function listenerRule(
  scope: Scope,
  { listener }: FrontDoor,
  key: string,
  service: RoutedService,
  action: types.input.lb.ListenerRuleAction,
  opts: pulumi.CustomResourceOptions = {},
): lb.ListenerRule {
  const name = `${scope.name}-${key}`;
  return new lb.ListenerRule(
    name,
    {
      listenerArn: listener.arn,
      priority: rulePriority(key, service.route),
      conditions: routeConditions(service),
      actions: [action],
      tags: tagsOf(scope, name),
    },
    { ...scope.opts, ...opts },
  );
}

function targetGroup(
  scope: Scope,
  key: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
): lb.TargetGroup {
  const name = `${scope.name}-${key}`;
  const args = { ...targetGroupShape(service, vpcId), tags: tagsOf(scope, name) };
  return new lb.TargetGroup(name, args, scope.opts);
}

/** What the target groups of a service have in common, on whichever side its tasks are. */
export function targetGroupShape(service: RoutedService, vpcId: pulumi.Input<string>) {
  return {
    vpcId,
    targetType: "ip",
    protocol: "HTTP",
    port: service.port,
    // As long as ECS waits for a task to end after asking it to; AWS's five minutes would slow every deployment.
    deregistrationDelay: 30,
    healthCheck: {
      path: service.healthCheckPath ?? "/",
      matcher: "200-399",
      interval: 15,
      timeout: 5,
      healthyThreshold: 2,
      unhealthyThreshold: 3,
    },
  };
}
