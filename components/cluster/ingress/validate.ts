import {
  autonameProblem,
  cidrProblem,
  domainProblem,
  nameProblem,
  prefixLength,
  ruleLimits,
} from "@hybrid-platform/limits";
import type { ContainerClusterArgs } from "../arguments";
import type { ServiceArgs } from "../service/arguments";
import { accessLogBucketName } from "./access-log-bucket-name";
import { certificateProblems } from "./certificate";
import { nameConflicts } from "./names";
import { priorityProblems } from "./priorities";
import { routeConditions, routedServices, routeText, type RoutedService } from "./route";
import { tcpServices } from "./tcp";

/** What concerns the load balancers, if any service asks for one. */
export function ingressProblems(name: string, args: ContainerClusterArgs): string[] {
  const routed = routedServices(args.services, args.privateZone?.name);
  const connected = tcpServices(args.services);
  const zone = args.privateZone && domainProblem(args.privateZone.name);
  return [
    ...(zone === undefined ? [] : [`privateZone: ${zone}`]),
    ...(routed.length + connected.length > 0 ? balancerProblems(args) : []),
    ...(routed.length > 0 ? doorProblems(name, args, routed) : []),
    ...(connected.length > 0 ? tcpBalancerProblems(name, connected) : []),
    ...nameConflicts(args.services, args.privateZone?.name).map(
      ({ service, message, fix }) =>
        `service "${service}": route.host is "${args.services[service]?.route?.host ?? ""}", which ${message}: ${lowerFirst(fix)}`,
    ),
  ];
}

function balancerProblems(args: ContainerClusterArgs): string[] {
  const problems = prefixProblems(args.clientPrefixes);
  const subnets = (args.balancerSubnetIds ?? args.subnetIds).length;
  if (subnets < 2) {
    problems.push(`a load balancer needs two subnets, in different zones; ${subnets} given`);
  }
  return problems;
}

function doorProblems(
  name: string,
  args: ContainerClusterArgs,
  routed: [string, RoutedService][],
): string[] {
  const byRoute = shared(routed, ([, { route }]) => routeText(route));
  return [
    autonameProblem("loadBalancer", `${name}-alb`),
    args.accessLogs === false
      ? undefined
      : nameProblem("bucket", accessLogBucketName(args.deployment, name)),
    ...byRoute.map(
      ([text, [first, second]]) =>
        `services "${first}" and "${second}" both have the route ${text}: give each its own`,
    ),
    ...priorityProblems(routed).map(
      ({ service, given, message, fix }) =>
        `service "${service}": listener priority ${given} ${message}. ${fix}`,
    ),
    ...certificateProblems(args, routed),
    ...routed.flatMap(([key, service]) =>
      conditionProblems(service).map((problem) => `service "${key}": ${problem}`),
    ),
  ].filter((problem) => problem !== undefined);
}

/** More than a rule of the listener takes. */
function conditionProblems(service: RoutedService): string[] {
  const values = routeConditions(service).flatMap(({ hostHeader, pathPattern }) => [
    ...(hostHeader?.values ?? []),
    ...(pathPattern?.values ?? []),
  ]);
  const wildcards = values.join("").replace(/[^*?]/g, "").length;
  const { conditionValues, conditionWildcards } = ruleLimits;
  if (values.length <= conditionValues && wildcards <= conditionWildcards) return [];
  return [
    `its route comes to ${values.length} values with ${wildcards} wildcards (${values.join(", ")}); a rule takes ${conditionValues} values and ${conditionWildcards} wildcards`,
  ];
}

function tcpBalancerProblems(name: string, connected: ReturnType<typeof tcpServices>): string[] {
  const balancerName = autonameProblem("loadBalancer", `${name}-nlb`);
  return [
    ...(balancerName === undefined ? [] : [balancerName]),
    ...shared(connected, ([, { tcp }]) => String(tcp.port)).map(
      ([port, [first, second]]) =>
        `services "${first}" and "${second}" both have the tcp.port ${port}: give each its own`,
    ),
  ];
}

/** What is wrong with how one service is reached by TCP. */
export function tcpProblems({ tcp, route, cloud, port }: ServiceArgs): string[] {
  if (!tcp) return [];
  const problems: string[] = [];
  if (!Number.isInteger(tcp.port) || tcp.port < 1 || tcp.port > 65535) {
    problems.push(`tcp.port is ${tcp.port}; write one from 1 to 65535`);
  }
  if (route) {
    problems.push(
      "it has both route and tcp, and its name can lead to one load balancer only; write one of them",
    );
  }
  if (!cloud) {
    problems.push("it has tcp, which leads to tasks on AWS; write cloud too, or leave tcp out");
  }
  if (port === undefined) problems.push("it has tcp and no port to connect to");
  return problems;
}

/** The first two names of each group of services for which `of` says the same. */
function shared<T>(
  services: [string, T][],
  of: (service: [string, T]) => string,
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

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
