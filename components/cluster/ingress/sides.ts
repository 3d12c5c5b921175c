import * as lb from "@pulumi/aws/lb";
import type { ContainerClusterArgs } from "../arguments";
import { onPremisesShare } from "../on-premises/targets/share";
import { targetGroupName } from "../on-premises/targets/target-group";
import { tagsOf, type Scope } from "../scope";
import type { ServiceArgs } from "../service/arguments";
import { listenerRule, type WeightedTarget } from "./listener-rule";
import type { FrontDoor } from "./load-balancer";
import type { RoutedService } from "./route";
import { routeTo, targetGroupShape, type ServiceRoute } from "./service-route";
import { prefixesOf } from "./site-openings";

/** How requests reach a service's tasks on premises. */
export interface OnPremisesRoute extends WeightedTarget {
  /** Service, as the settings name it; so is its container. */
  key: string;
  port: number;
  /** IPv4 ranges that its hosts have addresses of. */
  prefixes: string[];
  rule: lb.ListenerRule;
  /** Target group of the tasks on AWS, when they share the requests. */
  cloud: lb.TargetGroup | undefined;
}

/** Both ways to a service's tasks; none where no route leads to them. */
export interface ServiceRoutes {
  cloud?: ServiceRoute<lb.ListenerRule> | undefined;
  onPremises?: OnPremisesRoute;
}

/** Sends a service's requests to its tasks, on whichever sides they get some. */
export function serviceRoutes(
  scope: Scope,
  args: ContainerClusterArgs,
  door: FrontDoor,
  key: string,
  service: ServiceArgs,
  routed: RoutedService,
): ServiceRoutes {
  const weight = onPremisesShare(service);
  const side = weight === undefined ? undefined : onPremisesSide(scope, args, key, routed, weight);
  const cloud = service.cloud && routeTo(scope, door, key, routed, args.vpcId, side);
  if (!side) return { cloud };
  const rule =
    cloud?.rule ??
    listenerRule(scope, `${scope.name}-${key}`, door.listener, [key, routed], [side]);
  const prefixes = prefixesOf(args, service);
  const onPremises = { ...side, key, port: routed.port, prefixes, rule, cloud: cloud?.target };
  return { cloud, onPremises };
}

/** The target group of a service's tasks on premises, when requests go there. The reconciling function fills it. */
function onPremisesSide(
  scope: Scope,
  { vpcId }: ContainerClusterArgs,
  key: string,
  service: RoutedService,
  weight: number,
): WeightedTarget {
  const name = `${scope.name}-${key}-onprem`;
  const target = new lb.TargetGroup(
    name,
    {
      name: targetGroupName(scope.deployment, scope.name, key, service.port),
      ...targetGroupShape(service, vpcId),
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
  return { target, weight };
}
