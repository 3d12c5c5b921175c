import { autonameProblem, cidrProblem, prefixLength } from "@hybrid-platform/limits";
import { logRetentionProblems } from "../shared";
import { routedServices, routeText, rulePriority } from "./ingress/route";
import type { ContainerClusterArgs } from "./arguments";
import type { ServiceArgs } from "./service/arguments";
import { placementProblems } from "./capacity/placement-problems";
import { capacityProblems } from "./capacity/validate";
import { serviceProblems } from "./service/validate";

/** All that is wrong with a cluster's arguments, in words for those who wrote them. */
export function clusterProblems(name: string, args: ContainerClusterArgs): string[] {
  return [
    ...Object.entries(args.capacity).flatMap(([key, capacity]) =>
      capacityProblems(name, key, capacity, args.clientPrefixes),
    ),
    ...placementProblems(args.capacity, args.services, args.eniTrunking).map(
      ({ service, capacity, message }) =>
        service === undefined
          ? `capacity "${capacity}": ${message}`
          : `service "${service}": it ${message}`,
    ),
    ...Object.entries(args.services).flatMap(([key, service]) =>
      serviceProblems(name, key, service, args),
    ),
    ...hostPortProblems(args.services),
    ...routingProblems(name, args),
    ...logRetentionProblems("logRetentionDays", args.logRetentionDays),
  ];
}

/** Two services of one fleet that want the same port of the same hosts. */
function hostPortProblems(services: Record<string, ServiceArgs>): string[] {
  const holders = new Map<string, string>();
  const problems: string[] = [];
  for (const [key, { onPremises, port }] of Object.entries(services)) {
    if (!onPremises || port === undefined) continue;
    const place = `port ${port} of the hosts of fleet "${onPremises.fleet}"`;
    const holder = holders.get(place);
    if (holder === undefined) holders.set(place, key);
    else {
      problems.push(
        `services "${holder}" and "${key}" both take ${place}: give one another port or fleet`,
      );
    }
  }
  return problems;
}

/** What concerns the load balancer, if any service has a route. */
function routingProblems(name: string, args: ContainerClusterArgs): string[] {
  const routed = routedServices(args.services);
  if (routed.length === 0) return [];
  const problems = [...prefixProblems(args.clientPrefixes)];
  const balancerName = autonameProblem("loadBalancer", `${name}-alb`);
  if (balancerName !== undefined) problems.push(balancerName);
  const subnets = (args.balancerSubnetIds ?? args.subnetIds).length;
  if (subnets < 2) {
    problems.push(`a load balancer needs two subnets, in different zones; ${subnets} given`);
  }
  const byRoute = shared(routed, ([, { route }]) => routeText(route));
  for (const [text, [first, second]] of byRoute) {
    problems.push(
      `services "${first}" and "${second}" both have the route ${text}: give each its own`,
    );
  }
  const byPriority = shared(routed, ([key, { route }]) => String(rulePriority(key, route)));
  for (const [priority, [first, second]] of byPriority) {
    problems.push(
      `services "${first}" and "${second}" come to the same listener priority ${priority}, which follows from their names: rename one`,
    );
  }
  return problems;
}

/** The first two names of each group of services for which `of` says the same. */
function shared<T extends [string, ServiceArgs]>(
  services: T[],
  of: (service: T) => string,
): [string, [string, string]][] {
  const groups = new Map<string, string[]>();
  for (const service of services) {
    const group = of(service);
    groups.set(group, [...(groups.get(group) ?? []), service[0]]);
  }
  return [...groups].flatMap(([group, [first, second]]): [string, [string, string]][] =>
    first !== undefined && second !== undefined ? [[group, [first, second]]] : [],
  );
}

function prefixProblems(prefixes: string[]): string[] {
  if (prefixes.length === 0) {
    return ["clientPrefixes is empty: nobody could call the load balancer"];
  }
  return prefixes.flatMap((prefix, index) => {
    const problem = cidrProblem(prefix);
    if (problem !== undefined) return [`clientPrefixes: ${problem}`];
    if (prefixLength(prefix) === 0) {
      return [`clientPrefixes: ${prefix} would admit everybody; name the ranges of your networks`];
    }
    return prefixes.indexOf(prefix) < index ? [`clientPrefixes: ${prefix} stands there twice`] : [];
  });
}
