import * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import type { GrantedRole } from "../deployment/roles";
import { tagsOf, type Scope } from "../scope";
import { listenerRule, ownedByEcs, type WeightedTarget } from "./listener-rule";
import type { FrontDoor } from "./load-balancer";
import type { RoutedService } from "./route";

/** How requests reach a service's tasks. */
export interface ServiceRoute<Rule = lb.ListenerRule | lb.Listener> {
  target: lb.TargetGroup;
  /** Ties the target group to the load balancer: ECS refuses a service whose target group nothing uses. */
  rule: Rule;
  port: number;
  /** Present when ECS moves requests between two target groups. */
  alternate?: AlternateRoute;
}

/** The second way to a service's tasks, between which and the first ECS moves the requests. */
export interface AlternateRoute {
  target: lb.TargetGroup;
  /** Leads test requests to the revision that ECS says. */
  testRule: lb.ListenerRule;
  role: GrantedRole;
}

/**
 * Sends a service's requests to its tasks on AWS: to one group of them, with a share on premises where there is one, or to
 * the one of two that ECS says.
 */
export function routeTo(
  scope: Scope,
  { listener, shift }: FrontDoor,
  key: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
  onPremises: WeightedTarget | undefined,
): ServiceRoute<lb.ListenerRule> {
  const name = `${scope.name}-${key}`;
  const { port } = service;
  const target = targetGroup(scope, name, service, vpcId);
  if (!shift || !service.isShifted) {
    const onCloud = { target, weight: 100 - (onPremises?.weight ?? 0) };
    const sides = onPremises ? [onCloud, onPremises] : [onCloud];
    return { target, rule: listenerRule(scope, name, listener, [key, service], sides), port };
  }
  const second = targetGroup(scope, `${name}-alt`, service, vpcId);
  const rule = (ruleName: string, place: lb.Listener) =>
    listenerRule(
      scope,
      ruleName,
      place,
      [key, service],
      [
        { target, weight: 100 },
        { target: second, weight: 0 },
      ],
      ownedByEcs,
    );
  const alternate = {
    target: second,
    testRule: rule(`${name}-test`, shift.testListener),
    role: shift.role,
  };
  return { target, rule: rule(name, listener), port, alternate };
}

function targetGroup(
  scope: Scope,
  name: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
): lb.TargetGroup {
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
