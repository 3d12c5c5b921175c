import * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import { Protection } from "../../shared";
import { routeConditions, routedServices, rulePriority, type RoutedService } from "./route";
import { tagsOf, type Scope } from "../scope";
import { openListener, openServicePort, type Tiers } from "./security-rules";
import type { ContainerClusterArgs } from "../arguments";
import { shiftRole, type GrantedRole } from "../deployment/roles";
import {
  ownedByEcs,
  testListener,
  testPort,
  testRule,
  weighted,
  type AlternateRoute,
} from "../deployment/traffic";
import { isShifted } from "../deployment/validate";

/** TLS 1.3 and 1.2, with forward secrecy. Source: Application Load Balancer user guide, "Security policies". */
const tlsPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06";

/** What requests get that no rule takes. */
const nobody = [
  {
    type: "fixed-response",
    fixedResponse: {
      contentType: "text/plain",
      messageBody: "No service answers here.",
      statusCode: "404",
    },
  },
];

/** The internal load balancer, and the listener that its rules stand in. */
export interface FrontDoor {
  balancer: lb.LoadBalancer;
  listener: lb.Listener;
  /** Present when ECS moves the requests of a service between two target groups. */
  shift: Shift | undefined;
}

/** What ECS moves requests with. */
interface Shift {
  testListener: lb.Listener;
  role: GrantedRole;
}

/** How requests reach a service's tasks. */
export interface ServiceRoute {
  target: lb.TargetGroup;
  /** Ties the target group to the load balancer: ECS refuses a service whose target group no rule uses. */
  rule: lb.ListenerRule;
  port: number;
  /** Present when ECS moves requests between two target groups. */
  alternate: (AlternateRoute & { role: GrantedRole }) | undefined;
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
  const role = shiftRole(scope, args.services);
  const ports = args.certificateArn === undefined ? [80] : [80, 443];
  if (role) ports.push(testPort(args.certificateArn !== undefined));
  for (const port of ports) {
    openListener(scope, tiers, port, args.clientPrefixes);
  }
  for (const port of new Set(routed.map(([, service]) => service.port))) {
    openServicePort(scope, tiers, port);
  }
  const listener = listeners(scope, balancer, args.certificateArn);
  const shift = role && { role, testListener: listenerForTests(scope, balancer, args) };
  return { balancer, listener, shift };
}

/** Sends a service's requests to its tasks. */
export function routeTo(
  scope: Scope,
  { listener, shift }: FrontDoor,
  key: string,
  service: RoutedService,
  vpcId: pulumi.Input<string>,
): ServiceRoute {
  const name = `${scope.name}-${key}`;
  const target = targetGroup(scope, name, service, vpcId);
  const second =
    shift && isShifted(service)
      ? { shift, target: targetGroup(scope, `${name}-alt`, service, vpcId) }
      : undefined;
  const rule = new lb.ListenerRule(
    name,
    {
      listenerArn: listener.arn,
      priority: rulePriority(key, service.route),
      conditions: routeConditions(service.route),
      actions: second
        ? weighted([target, second.target])
        : [{ type: "forward", targetGroupArn: target.arn }],
      tags: tagsOf(scope, name),
    },
    { ...scope.opts, ...(second && ownedByEcs) },
  );
  const alternate = second && {
    target: second.target,
    testRule: testRule(scope, second.shift.testListener, key, service, [target, second.target]),
    role: second.shift.role,
  };
  return { target, rule, port: service.port, alternate };
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
      subnets: args.subnetIds,
      securityGroups: [args.ingressSecurityGroupId],
      dropInvalidHeaderFields: true,
      enableDeletionProtection: args.protection !== Protection.Disposable,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

/** The listener at which a revision can be called before it serves. */
function listenerForTests(
  scope: Scope,
  balancer: lb.LoadBalancer,
  { certificateArn }: ContainerClusterArgs,
): lb.Listener {
  const port = testPort(certificateArn !== undefined);
  const encryption =
    certificateArn === undefined
      ? { protocol: "HTTP" }
      : { protocol: "HTTPS", certificateArn, sslPolicy: tlsPolicy };
  return testListener(scope, {
    loadBalancerArn: balancer.arn,
    port,
    ...encryption,
    defaultActions: nobody,
  });
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
  if (certificateArn === undefined) return listener("http", { defaultActions: nobody });

  const redirect = { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" };
  listener("http", { defaultActions: [{ type: "redirect", redirect }] });
  return listener("https", { certificateArn, sslPolicy: tlsPolicy, defaultActions: nobody });
}
