import * as lb from "@pulumi/aws/lb";
import type { FrontDoor } from "../../ingress/load-balancer";
import {
  listenerRule,
  routeTo,
  targetGroupShape,
  type ServiceRoute,
} from "../../ingress/service-route";
import type { RoutedService } from "../../ingress/route";
import { tagsOf, type Scope } from "../../scope";
import type { ContainerClusterArgs } from "../../arguments";
import type { ServiceArgs } from "../../service/arguments";
import { prefixesOf } from "./openings";
import { onPremisesShare } from "./share";
import { forward, targetGroupName, type WeightedSide } from "./target-group";

/** How requests reach a service's tasks on premises. */
export interface OnPremisesRoute extends WeightedSide {
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
  const share = onPremisesShare(service);
  const side = share === undefined ? undefined : onPremisesSide(scope, args, key, routed, share);
  const cloud = service.cloud && routeTo(scope, door, key, routed, args.vpcId, side);
  if (!side) return { cloud };
  const rule = cloud?.rule ?? listenerRule(scope, door, key, routed, forward(undefined, side));
  const prefixes = prefixesOf(args, service);
  const onPremises = { ...side, key, port: routed.port, prefixes, rule, cloud: cloud?.target };
  return { cloud, onPremises };
}

/** The target group of a service's tasks on premises, when requests go there. The function fills it. */
function onPremisesSide(
  scope: Scope,
  { vpcId }: ContainerClusterArgs,
  key: string,
  service: RoutedService,
  share: number,
): WeightedSide {
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
  return { target, share };
}
