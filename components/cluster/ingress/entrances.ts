import type * as lb from "@pulumi/aws/lb";
import type { ContainerClusterArgs } from "../arguments";
import { isShifted } from "../deployment/validate";
import type { Scope } from "../scope";
import type { ServiceArgs } from "../service/arguments";
import { testPort } from "./listeners";
import { frontDoor, type FrontDoor } from "./load-balancer";
import { connectTo, tcpLoadBalancer } from "./network-load-balancer";
import { routedService, routedServices } from "./route";
import { openListener, openServicePort, type Tiers } from "./security-rules";
import type { ServiceRoute } from "./service-route";
import { serviceRoutes, type OnPremisesRoute } from "./sides";
import { openSites } from "./site-openings";
import { tcpService, tcpServices } from "./tcp";

/** What stands before services: each is there when a service asks for it. */
export interface Entrances {
  /** For requests. */
  door: FrontDoor | undefined;
  /** For TCP connections. */
  tcpBalancer: lb.LoadBalancer | undefined;
}

/** Makes the load balancers that services ask for, and opens the ports to them and from them. */
export function createEntrances(scope: Scope, args: ContainerClusterArgs): Entrances {
  const routed = routedServices(args.services, args.privateZone?.name);
  const connected = tcpServices(args.services);
  openPorts(scope, args, [
    ...(routed.length > 0 ? requestPorts(args) : []),
    ...(Object.values(args.services).some(isShifted) ? [testPort(isEncrypted(args))] : []),
    ...connected.map(([, { tcp }]) => tcp.port),
  ]);
  const tiers = tiersOf(args);
  const onCloud = [...routed, ...connected].filter(([key]) => args.services[key]?.cloud);
  for (const port of new Set(onCloud.map(([, { port }]) => port))) {
    openServicePort(scope, tiers, port);
  }
  openSites(scope, tiers.ingress, args);
  return {
    door: routed.length > 0 ? frontDoor(scope, args, routed) : undefined,
    tcpBalancer: connected.length > 0 ? tcpLoadBalancer(scope, args) : undefined,
  };
}

/** Whether requests come over HTTPS. */
export const isEncrypted = ({ certificateArn, certificateAuthorityArn }: ContainerClusterArgs) =>
  certificateArn !== undefined || certificateAuthorityArn !== undefined;

/** What stands before one service, and how it leads there. */
export interface Entrance<Route = ServiceRoute> {
  balancer: lb.LoadBalancer;
  /** Namespace of the load balancer's metrics. */
  metrics: string;
  route: Route;
}

/** How a service is reached on each of its sides. */
export interface ServiceEntrances {
  cloud?: Entrance;
  onPremises?: Entrance<OnPremisesRoute>;
}

/** Leads requests or connections to a service, if it asks for them. */
export function entrancesOf(
  scope: Scope,
  args: ContainerClusterArgs,
  { door, tcpBalancer }: Entrances,
  key: string,
  service: ServiceArgs,
): ServiceEntrances {
  const routed = routedService(key, service, args.privateZone?.name);
  if (door && routed) {
    const { cloud, onPremises } = serviceRoutes(scope, args, door, key, service, routed);
    const requests = { balancer: door.balancer, metrics: "AWS/ApplicationELB" };
    return {
      ...(cloud && { cloud: { ...requests, route: cloud } }),
      ...(onPremises && { onPremises: { ...requests, route: onPremises } }),
    };
  }
  const connected = tcpService(service);
  if (!tcpBalancer || !connected) return {};
  const route = connectTo(scope, tcpBalancer, args, key, connected);
  return { cloud: { balancer: tcpBalancer, metrics: "AWS/NetworkELB", route } };
}

const requestPorts = (args: ContainerClusterArgs) => (isEncrypted(args) ? [80, 443] : [80]);

const tiersOf = (args: ContainerClusterArgs): Tiers => ({
  ingress: args.ingressSecurityGroupId,
  application: args.applicationSecurityGroupId,
});

/** Both load balancers are in one group, so a port that both have is opened once. */
function openPorts(scope: Scope, args: ContainerClusterArgs, ports: number[]): void {
  for (const port of new Set(ports)) {
    openListener(scope, tiersOf(args), port, args.clientPrefixes);
  }
}
