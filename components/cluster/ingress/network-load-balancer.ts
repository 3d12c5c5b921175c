import * as lb from "@pulumi/aws/lb";
import type { ContainerClusterArgs } from "../arguments";
import { tagsOf, type Scope } from "../scope";
import { Protection } from "../../shared";
import type { ServiceRoute } from "./service-route";
import type { TcpService } from "./tcp";

/** The internal load balancer for TCP connections. It has no access logs: AWS writes them for TLS listeners only. */
export function tcpLoadBalancer(scope: Scope, args: ContainerClusterArgs): lb.LoadBalancer {
  const name = `${scope.name}-nlb`;
  return new lb.LoadBalancer(
    name,
    {
      loadBalancerType: "network",
      internal: true,
      subnets: args.balancerSubnetIds ?? args.subnetIds,
      securityGroups: [args.ingressSecurityGroupId],
      // A zone whose only task is gone still serves those who were given its address.
      enableCrossZoneLoadBalancing: true,
      enableDeletionProtection: scope.protection !== Protection.Disposable,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

/** Hands a service's connections to its tasks. */
export function connectTo(
  scope: Scope,
  balancer: lb.LoadBalancer,
  args: ContainerClusterArgs,
  key: string,
  { port, tcp }: TcpService,
): ServiceRoute {
  const name = `${scope.name}-${key}`;
  const tags = tagsOf(scope, name);
  const target = new lb.TargetGroup(
    name,
    {
      vpcId: args.vpcId,
      targetType: "ip",
      protocol: "TCP",
      port,
      // Tasks see the load balancer as their caller: with the client's own address a task that calls its service by name
      // could be handed to itself, and would drop the connection.
      preserveClientIp: "false",
      deregistrationDelay: 30,
      // The task stops at the end of the delay anyway: so its clients learn it and connect anew.
      connectionTermination: true,
      healthCheck: { protocol: "TCP", interval: 10, healthyThreshold: 2, unhealthyThreshold: 2 },
      tags,
    },
    scope.opts,
  );
  const listener = new lb.Listener(
    name,
    {
      loadBalancerArn: balancer.arn,
      port: tcp.port,
      protocol: "TCP",
      defaultActions: [{ type: "forward", targetGroupArn: target.arn }],
      tags,
    },
    scope.opts,
  );
  return { target, rule: listener, port };
}
