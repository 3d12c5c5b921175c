import * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import { Protection } from "../../shared";
import { forward, type WeightedSide } from "../on-premises/targets/target-group";
import type { ContainerClusterArgs } from "../arguments";
import { after, tagsOf, type Scope } from "../scope";
import { accessLogs } from "./access-logs";
import { certificateOf } from "./certificate";
import { routeConditions, rulePriority, type RoutedService } from "./route";

/** TLS 1.3 and 1.2, with forward secrecy. Source: Application Load Balancer user guide, "Security policies". */
const tlsPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06";

/** The internal load balancer, and the listener that its rules stand in. */
export interface FrontDoor {
  balancer: lb.LoadBalancer;
  listener: lb.Listener;
}

/** How requests reach a service's tasks. */
export interface ServiceRoute<Rule = lb.ListenerRule | lb.Listener> {
  target: lb.TargetGroup;
  /** Ties the target group to the load balancer: ECS refuses a service whose target group nothing uses. */
  rule: Rule;
  port: number;
}

/** Makes the load balancer for these services. */
export function frontDoor(
  scope: Scope,
  args: ContainerClusterArgs,
  routed: [string, RoutedService][],
): FrontDoor {
  const balancer = loadBalancer(scope, args);
  return { balancer, listener: listeners(scope, balancer, certificateOf(scope, args, routed)) };
}

/** Sends a service's requests to its tasks on AWS, and a share of them on premises where there is one. */
export function routeTo(
  scope: Scope,
  door: FrontDoor,
  key: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
  onPremises: WeightedSide | undefined,
): ServiceRoute<lb.ListenerRule> {
  const name = `${scope.name}-${key}`;
  const target = new lb.TargetGroup(
    name,
    { ...targetGroupShape(service, vpcId), tags: tagsOf(scope, name) },
    scope.opts,
  );
  const rule = listenerRule(scope, door, key, service, forward(target, onPremises));
  return { target, rule, port: service.port };
}

/** The rule of a service's route. */
export function listenerRule(
  scope: Scope,
  { listener }: FrontDoor,
  key: string,
  service: RoutedService,
  action: ReturnType<typeof forward>,
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
    scope.opts,
  );
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
        // What answers is nobody's business.
        routingHttpResponseServerEnabled: false,
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
