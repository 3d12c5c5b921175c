import {
  certificateNames,
  certificateNameProblems,
} from "../../components/cluster/ingress/certificate-names";
import { namespaceDomain } from "../../components/cluster/discovery/validate";
import { nameConflicts, recordsOf } from "../../components/cluster/ingress/names";
import { priorityProblems } from "../../components/cluster/ingress/priorities";
import { routedServices, type RoutedService } from "../../components/cluster/ingress/route";
import { writtenNames, type Draft } from "../draft";
import { serviceDomain } from "../private-zone";
import type { Problem } from "../problems";
import type { Sections } from "../schema";
import { noDiscovery, noTcp } from "./cloud-only";
import { twice } from "./common";

/** The cluster's logical name, which index.ts gives. */
const domain = namespaceDomain("cluster");

/** Load balancers and names of services: what they need, and that no two want the same. */
export function ingressProblems(draft: Draft): Problem[] {
  const { network, services = {} } = draft.sections;
  const zone = network && serviceDomain(network);
  const routed = routedServices(services, zone);
  return [
    ...Object.keys(services).flatMap((name) =>
      formProblems(`services.${name}`, writtenNames(draft, "services", name)),
    ),
    ...certificateProblems(draft, routed),
    ...zoneProblems(draft),
    ...priorityProblems(routed).map(({ service, given, message, fix }) => ({
      path: `services.${service}.route`,
      given: String(given),
      message: `listener priority ${given} ${message}`,
      fix,
    })),
    ...portProblems(services),
    ...nameConflicts(services, zone).map(({ service, ...problem }) => ({
      path: `services.${service}.route.host`,
      ...problem,
    })),
    ...recordProblems(draft, zone),
    ...namespaceProblems(draft),
  ];
}

/** Judged by what is written: what is wrong in itself is there all the same. */
function formProblems(path: string, written: string[]): Problem[] {
  const has = (key: string) => written.includes(key);
  const onlyOnPremises = has("onPremises") && !has("cloud");
  const problems: Problem[] = [];
  if (has("tcp") && onlyOnPremises) problems.push({ path: `${path}.tcp`, ...noTcp });
  if (has("discovery") && onlyOnPremises) {
    problems.push({ path: `${path}.discovery`, ...noDiscovery });
  }
  if (has("tcp") && has("route")) {
    const message = "cannot stand beside route: the service's name leads to one load balancer";
    const fix = "Keep route for HTTP, or tcp for anything else";
    problems.push({ path: `${path}.tcp`, message, fix });
  }
  if (has("tcp") && !has("port")) {
    const message = "needs a port for the load balancer to connect to";
    problems.push({ path: `${path}.tcp`, message, fix: "Add the port the container listens on" });
  }
  return problems;
}

/** One certificate, or one who signs one, for names that one can be made for. */
function certificateProblems(
  { sections: { network } }: Draft,
  routed: [string, RoutedService][],
): Problem[] {
  if (network?.certificateAuthority === undefined) return [];
  const path = "network.certificateAuthority";
  if (network.certificate !== undefined) {
    const message = "cannot stand beside certificate: it signs one in its place";
    return [{ path, message, fix: "Remove one of the two" }];
  }
  const hosts = routed.flatMap(([, service]) => service.hosts);
  if (routed.length > 0 && hosts.length === 0) {
    const message = "has no name to sign: no route says a host";
    return [{ path, message, fix: "Give routes a host, or say network.serviceNames: zone" }];
  }
  return certificateNameProblems(certificateNames(hosts)).map((message) => ({ path, message }));
}

/** Names need a zone to be in, and a route that says nothing needs a name. */
function zoneProblems(draft: Draft): Problem[] {
  const { network, services = {} } = draft.sections;
  if (!network) return [];
  if (network.serviceNames === "zone" && !writtenNames(draft, "network", "dns").includes("zone")) {
    const message = "needs a zone for the names";
    return [{ path: "network.serviceNames", message, fix: "Say network.dns.zone" }];
  }
  if (serviceDomain(network) !== undefined) return [];
  return Object.entries(services)
    .filter(
      ([name, { route }]) => route && writtenNames(draft, "services", name, "route").length === 0,
    )
    .map(([name]) => ({
      path: `services.${name}.route`,
      message: "must say a host, a path, or both",
      fix: "Or say network.serviceNames: zone, which gives every service a name",
    }));
}

/** A listener for TCP belongs to one service. */
function portProblems(services: Sections["services"]): Problem[] {
  const listeners = Object.entries(services).flatMap(([name, { tcp }]) =>
    tcp ? [{ path: `services.${name}.tcp.port`, port: tcp.port }] : [],
  );
  return twice(listeners, ({ port }) => port).map(({ first, again }) => ({
    path: again.path,
    given: String(again.port),
    message: `is taken by ${first.path}`,
    fix: "Give one of them another port",
  }));
}

/** Records of the zone that services' names would collide with. */
function recordProblems({ sections }: Draft, zone: string | undefined): Problem[] {
  const { network, services = {} } = sections;
  if (zone === undefined) return [];
  const written = Object.keys(network?.dns?.records ?? {});
  return Object.entries(services).flatMap(([service, args]) =>
    recordsOf(service, args, zone)
      .filter((name) => written.includes(name))
      .map((name) => ({
        path: `network.dns.records.${name}`,
        message: `is the name of service ${service}, whose record the cluster makes`,
        fix: "Remove it, or give the service another name",
      })),
  );
}

/** The domain of tasks' addresses must be answered by nobody else. */
function namespaceProblems({ sections }: Draft): Problem[] {
  const { network, services = {}, sites = {} } = sections;
  const user = Object.entries(services).find(([, service]) => service.discovery === "cloud-map");
  if (!user) return [];
  const message = `lies in ${domain}, where services.${user[0]} is found by cloud-map`;
  const zone = network?.dns?.zone === domain ? ["network.dns.zone"] : [];
  const forwarded = Object.entries(sites).flatMap(([site, { dns }]) =>
    (dns?.domains ?? []).flatMap((name, index) =>
      name === domain || name.endsWith(`.${domain}`) ? [`sites.${site}.dns.domains[${index}]`] : [],
    ),
  );
  return [...zone, ...forwarded].map((path) => ({ path, message, fix: "Take another domain" }));
}
