import type { ServiceArgs } from "../service/arguments";
import type { RouteArgs } from "./arguments";

/** What of a service says how it is reached. */
export type Reached = Pick<ServiceArgs, "route" | "tcp" | "port" | "healthCheckPath" | "deploy">;

/** What a service is called in the private zone. */
export const ownName = (service: string, zone: string) => `${service}.${zone}`;

/** Whether a service has a name of its own in the private zone: a load balancer must stand behind it. */
export const isNamed = ({ route, tcp }: Reached) => route !== undefined || tcp !== undefined;

/**
 * Hosts whose requests are for a service, the route's own first. A route with a path and no host takes the service's own
 * name without saying it: it takes every host. A route that says nothing is for the own name alone.
 */
export function hostsOf(
  service: string,
  { host, path }: RouteArgs,
  zone: string | undefined,
): string[] {
  const own = zone === undefined ? [] : [ownName(service, zone)];
  if (host === undefined) return path === undefined ? own : [];
  return [...new Set([host, ...own])];
}

/** Whether the private zone can have a record of this host: inside it, and no pattern but `*.` at the beginning. */
const isRecordOf = (host: string, zone: string) =>
  (host === zone || host.endsWith(`.${zone}`)) && !/[*?]/.test(host.replace(/^\*\./, ""));

/** Names that the private zone gets for a service's sake: its own, and the host of its route if that lies in the zone. */
export function recordsOf(service: string, args: Reached, zone: string): string[] {
  if (!isNamed(args)) return [];
  const host = args.route?.host;
  const named = host !== undefined && isRecordOf(host, zone) ? [host] : [];
  return [...new Set([ownName(service, zone), ...named])];
}

/** A name that two services would have. */
export interface NameConflict {
  /** The service to change. */
  service: string;
  message: string;
  fix: string;
}

/** Routes whose host is the own name of another service: a name leads to one of them. Two own names are never the same. */
export function nameConflicts(
  services: Record<string, Reached>,
  zone: string | undefined,
): NameConflict[] {
  if (zone === undefined) return [];
  const owners = new Map(
    Object.entries(services).flatMap(([key, service]): [string, string][] =>
      isNamed(service) ? [[ownName(key, zone), key]] : [],
    ),
  );
  return Object.entries(services).flatMap(([service, { route }]) => {
    const owner = owners.get(route?.host ?? "");
    if (owner === undefined || owner === service) return [];
    return [
      {
        service,
        message: `is the name that service ${owner} has in the private zone`,
        fix: "Take another host",
      },
    ];
  });
}
