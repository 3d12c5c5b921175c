import type * as lb from "@pulumi/aws/lb";
import * as route53 from "@pulumi/aws/route53";
import * as pulumi from "@pulumi/pulumi";
import type { ContainerClusterArgs } from "../arguments";
import type { Scope } from "../scope";
import type { ServiceArgs } from "../service/arguments";
import type { PrivateZoneArgs } from "./arguments";
import { isEncrypted, type Entrances } from "./entrances";
import { isNamed, ownName, recordsOf } from "./names";

/** Gives services their names in the private zone. They hold in the VPC, and for sites that forward the zone to it. */
export function nameServices(
  scope: Scope,
  { services, privateZone }: ContainerClusterArgs,
  entrances: Entrances,
): void {
  if (!privateZone) return;
  const targets = new Map(
    Object.entries(services).flatMap(([key, service]) => {
      const balancer = balancerOf(service, entrances);
      const names = balancer ? recordsOf(key, service, privateZone.name) : [];
      // Services that share a host share its record.
      return names.map((name): [string, lb.LoadBalancer | undefined] => [name, balancer]);
    }),
  );
  for (const [name, balancer] of targets) if (balancer) record(scope, privateZone, name, balancer);
}

function record(scope: Scope, zone: PrivateZoneArgs, name: string, balancer: lb.LoadBalancer) {
  new route53.Record(
    `${scope.name}-record-${name}`,
    {
      zoneId: zone.id,
      name,
      type: "A",
      // Without a healthy target nothing else could be answered: let the caller see the error of the load balancer.
      aliases: [{ name: balancer.dnsName, zoneId: balancer.zoneId, evaluateTargetHealth: false }],
    },
    scope.opts,
  );
}

/**
 * Where callers find each service that a load balancer stands before: by its own name, else by the host of its route, else
 * by the load balancer's name. Patterns are no address: a route whose host is one has none without a private zone.
 */
export function serviceUrls(
  args: ContainerClusterArgs,
  entrances: Entrances,
): Record<string, pulumi.Output<string>> {
  const scheme = isEncrypted(args) ? "https" : "http";
  return Object.fromEntries(
    Object.entries(args.services).flatMap(([key, service]) => {
      const balancer = balancerOf(service, entrances);
      const host = balancer && hostToCall(key, service, args.privateZone, balancer);
      if (host === undefined) return [];
      const url = service.tcp
        ? pulumi.interpolate`tcp://${host}:${service.tcp.port}`
        : pulumi.interpolate`${scheme}://${host}${pathToCall(service)}`;
      return [[key, url]];
    }),
  );
}

function hostToCall(
  key: string,
  { route }: ServiceArgs,
  zone: PrivateZoneArgs | undefined,
  balancer: lb.LoadBalancer,
): pulumi.Input<string> | undefined {
  if (zone) return ownName(key, zone.name);
  if (route?.host === undefined) return balancer.dnsName;
  return isPattern(route.host) ? undefined : route.host;
}

const pathToCall = ({ route }: ServiceArgs) =>
  route?.path === undefined || isPattern(route.path) ? "" : route.path;

const isPattern = (text: string) => /[*?]/.test(text);

function balancerOf(
  service: ServiceArgs,
  { door, tcpBalancer }: Entrances,
): lb.LoadBalancer | undefined {
  if (!isNamed(service) || service.port === undefined) return undefined;
  return service.tcp ? tcpBalancer : door?.balancer;
}
