import * as lb from "@pulumi/aws/lb";
import { Protection } from "../../shared";
import type { ContainerClusterArgs } from "../arguments";
import { shiftRole, type GrantedRole } from "../deployment/roles";
import { after, tagsOf, type Scope } from "../scope";
import { accessLogs } from "./access-logs";
import { certificateOf } from "./certificate";
import { listeners, listenerForTests } from "./listeners";
import type { RoutedService } from "./route";

/** The internal load balancer, and the listener that its rules stand in. */
export interface FrontDoor {
  balancer: lb.LoadBalancer;
  listener: lb.Listener;
  /** Present when ECS moves the requests of a service between two target groups. */
  shift: Shift | undefined;
}

/** What ECS moves requests with. */
export interface Shift {
  testListener: lb.Listener;
  role: GrantedRole;
}

/** Makes the load balancer for these services. */
export function frontDoor(
  scope: Scope,
  args: ContainerClusterArgs,
  routed: [string, RoutedService][],
): FrontDoor {
  const balancer = loadBalancer(scope, args);
  const certificateArn = certificateOf(scope, args, routed);
  const role = shiftRole(scope, args.services);
  const listener = listeners(scope, balancer, certificateArn);
  const shift = role && { role, testListener: listenerForTests(scope, balancer, certificateArn) };
  return { balancer, listener, shift };
}

function loadBalancer(scope: Scope, args: ContainerClusterArgs): lb.LoadBalancer {
  const name = `${scope.name}-alb`;
  const logs = args.accessLogs === false ? undefined : accessLogs(scope, args.logRetentionDays);
  return new lb.LoadBalancer(
    name,
    {
      loadBalancerType: "application",
      internal: true,
      subnets: args.balancerSubnetIds ?? args.subnetIds,
      securityGroups: [args.ingressSecurityGroupId],
      dropInvalidHeaderFields: true,
      // Refuses what could smuggle a request past it, and still serves clients that are merely old.
      desyncMitigationMode: "defensive",
      // Services see the host that was asked for, and as the last of the forwarded addresses the one that really called.
      preserveHostHeader: true,
      xffHeaderProcessingMode: "append",
      accessLogs: logs && { enabled: true, bucket: logs.bucket.bucket },
      enableDeletionProtection: args.protection !== Protection.Disposable,
      tags: tagsOf(scope, name),
    },
    // AWS writes a first file when logs are turned on, and refuses where it may not.
    logs ? after(scope, [logs.policy]) : scope.opts,
  );
}
