import { createHash } from "node:crypto";
import { isShifted } from "../deployment/validate";
import type { RouteArgs } from "./arguments";
import { hostsOf, type Reached } from "./names";

/** Priorities of a listener's rules. Source: Application Load Balancer user guide, "Listener rules". */
export const priorityRange = { first: 1, last: 50000 };

/** What of a service the load balancer must know. */
export interface RoutedService {
  port: number;
  healthCheckPath: string | undefined;
  route: RouteArgs;
  /** Hosts of its requests, the route's own first; none stands for any host. */
  hosts: string[];
  /** Whether ECS moves its requests between two target groups. */
  isShifted: boolean;
}

/** What of the service called `key` the load balancer must know, if it sends it requests. `zone`: the private zone. */
export function routedService(
  key: string,
  service: Reached,
  zone: string | undefined,
): RoutedService | undefined {
  const { route, port, healthCheckPath } = service;
  if (!route || port === undefined) return undefined;
  const hosts = hostsOf(key, route, zone);
  const withHost = { ...route, host: hosts[0] };
  return { port, healthCheckPath, hosts, route: withHost, isShifted: isShifted(service) };
}

/** The services that the load balancer sends requests to, by name. */
export function routedServices(
  services: Record<string, Reached>,
  zone: string | undefined,
): [string, RoutedService][] {
  return Object.entries(services).flatMap(([key, service]): [string, RoutedService][] => {
    const routed = routedService(key, service, zone);
    return routed ? [[key, routed]] : [];
  });
}

type HostKind = "exact host" | "host pattern" | "any host";
type RouteKind = HostKind | `${HostKind}, path of ${"1" | "2" | "3 or more"}`;

/**
 * Priorities for each kind of route, the most specific kind first: the load balancer takes the first rule that matches,
 * so a host with a path must come before the same host alone. Many where most routes are, because two services whose
 * names hash to one priority collide.
 */
const bandWidths: Record<RouteKind, number> = {
  "exact host, path of 3 or more": 6000,
  "exact host, path of 2": 6000,
  "exact host, path of 1": 6000,
  "exact host": 20000,
  "host pattern, path of 3 or more": 1000,
  "host pattern, path of 2": 1000,
  "host pattern, path of 1": 1000,
  "host pattern": 3000,
  "any host, path of 3 or more": 2000,
  "any host, path of 2": 2000,
  "any host, path of 1": 1500,
  "any host": 500,
};

/** The priorities that routes of one kind have among themselves. */
export interface PriorityBand {
  /** The kind, in words. */
  kind: string;
  first: number;
  last: number;
}

/** The priorities that a route like this one may have. */
export function priorityBand(route: RouteArgs): PriorityBand {
  const kind = kindOf(route);
  const widths = Object.entries(bandWidths);
  const before = widths.slice(
    0,
    widths.findIndex(([name]) => name === kind),
  );
  const first = before.reduce((sum, [, width]) => sum + width, priorityRange.first);
  return { kind, first, last: first + bandWidths[kind] - 1 };
}

/** The priority of a service's rule. It follows from the service alone, so that no other service ever moves it. */
export function rulePriority(service: string, route: RouteArgs): number {
  const { first, last } = priorityBand(route);
  return route.priority ?? first + (hashOf(service) % (last - first + 1));
}

/** One condition of a listener's rule. */
interface RouteCondition {
  hostHeader?: { values: string[] };
  pathPattern?: { values: string[] };
}

/** What the load balancer compares a request with. */
export function routeConditions({
  hosts,
  route,
}: Pick<RoutedService, "hosts" | "route">): RouteCondition[] {
  const path = pathOf(route);
  const conditions: RouteCondition[] = [];
  if (hosts.length > 0) conditions.push({ hostHeader: { values: hosts } });
  if (path !== undefined) conditions.push({ pathPattern: { values: patternsOf(path) } });
  // A rule needs a condition: this one is met by every request.
  return conditions.length > 0 ? conditions : [{ pathPattern: { values: ["/*"] } }];
}

/** Two routes with the same text take the same requests. */
export function routeText(route: RouteArgs): string {
  return `${route.host ?? "any host"}${pathOf(route) ?? "/"}`;
}

function kindOf(route: RouteArgs): RouteKind {
  const host = hostKind(route.host);
  const path = pathOf(route);
  if (path === undefined) return host;
  const depth = path.split("/").filter((segment) => segment !== "" && segment !== "*").length;
  if (depth > 2) return `${host}, path of 3 or more`;
  return depth === 2 ? `${host}, path of 2` : `${host}, path of 1`;
}

function hostKind(host: string | undefined): HostKind {
  if (host === undefined) return "any host";
  return isPattern(host) ? "host pattern" : "exact host";
}

/** The path as it matters: without a closing slash, and nothing where it takes every path. */
function pathOf({ path }: RouteArgs): string | undefined {
  const trimmed = path?.replace(/\/$/, "");
  return trimmed === "" || trimmed === "/*" ? undefined : trimmed;
}

const patternsOf = (path: string) => (isPattern(path) ? [path] : [path, `${path}/*`]);

const isPattern = (text: string) => /[*?]/.test(text);

const hashOf = (text: string) => createHash("sha256").update(text).digest().readUInt32BE(0);
