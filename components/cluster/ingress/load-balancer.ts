import * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import { Protection } from "../../shared";
import { routeConditions, routedServices, rulePriority, type RoutedService } from "./route";
import { tagsOf, type Scope } from "../scope";
import { openListener, openServicePort, type Tiers } from "./security-rules";
import type { ContainerClusterArgs } from "../arguments";

/** TLS 1.3 and 1.2, with forward secrecy. Source: Application Load Balancer user guide, "Security policies". */
const tlsPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06";

/** The internal load balancer, and the listener that its rules stand in. */
export interface FrontDoor {
  balancer: lb.LoadBalancer;
  listener: lb.Listener;
}

/** How requests reach a service's tasks. */
export interface ServiceRoute {
  target: lb.TargetGroup;
  /** Ties the target group to the load balancer: ECS refuses a service whose target group no rule uses. */
  rule: lb.ListenerRule;
  port: number;
}

/** Makes the load balancer when a service has a route, and opens the ports to it and from it. */
export function frontDoor(scope: Scope, args: ContainerClusterArgs): FrontDoor | undefined {
  const routed = routedServices(args.services);
  if (routed.length === 0) return undefined;
  const tiers: Tiers = {
    ingress: args.ingressSecurityGroupId,
    application: args.applicationSecurityGroupId,
  };
  const balancer = loadBalancer(scope, args);
  for (const port of args.certificateArn === undefined ? [80] : [80, 443]) {
    openListener(scope, tiers, port, args.clientPrefixes);
  }
  for (const port of new Set(routed.map(([, service]) => service.port))) {
    openServicePort(scope, tiers, port);
  }
  return { balancer, listener: listeners(scope, balancer, args.certificateArn) };
}

/** Sends a service's requests to its tasks. */
export function routeTo(
  scope: Scope,
  { listener }: FrontDoor,
  key: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
): ServiceRoute {
  const name = `${scope.name}-${key}`;
  const target = targetGroup(scope, name, service, vpcId);
  const rule = new lb.ListenerRule(
    name,
    {
      listenerArn: listener.arn,
      priority: rulePriority(key, service.route),
      conditions: routeConditions(service.route),
      actions: [{ type: "forward", targetGroupArn: target.arn }],
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
  return { target, rule, port: service.port };
}

function targetGroup(
  scope: Scope,
  name: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
): lb.TargetGroup {
  return new lb.TargetGroup(
    name,
    {
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
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

function loadBalancer(scope: Scope, args: ContainerClusterArgs): lb.LoadBalancer {
  const name = `${scope.name}-alb`;
  return new lb.LoadBalancer(
    name,
    {
      loadBalancerType: "application",
      internal: true,
      subnets: args.balancerSubnetIds ?? args.subnetIds,
      securityGroups: [args.ingressSecurityGroupId],
      dropInvalidHeaderFields: true,
      enableDeletionProtection: args.protection !== Protection.Disposable,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

/** The listener that serves; with a certificate, plain HTTP is led to it. */
function listeners(
  scope: Scope,
  balancer: lb.LoadBalancer,
  certificateArn: pulumi.Input<string> | undefined,
): lb.Listener {
  const listener = (protocol: "http" | "https", args: Omit<lb.ListenerArgs, "loadBalancerArn">) => {
    const name = `${scope.name}-${protocol}`;
    return new lb.Listener(
      name,
      {
        loadBalancerArn: balancer.arn,
        port: protocol === "http" ? 80 : 443,
        protocol: protocol.toUpperCase(),
        ...args,
        tags: tagsOf(scope, name),
      },
      scope.opts,
    );
  };
  const fixedResponse = {
    contentType: "text/plain",
    messageBody: "No service answers here.",
    statusCode: "404",
  };
  const defaultActions = [{ type: "fixed-response", fixedResponse }];
  if (certificateArn === undefined) return listener("http", { defaultActions });

  const redirect = { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" };
  listener("http", { defaultActions: [{ type: "redirect", redirect }] });
  return listener("https", { certificateArn, sslPolicy: tlsPolicy, defaultActions });
}
