import { Aws } from "../kit/types";
import { all } from "../kit/value";
import { compliant, undecided, violation, type Verdict } from "../kit/verdict";
import { covers } from "./addresses";
import type { Graph } from "./graph";
import { INTERNET, linksBySite, type Link } from "./links";
import type { Resource } from "../kit/resource";

/** The links of the site that a virtual interface leads to; the first of them speaks for all. */
export function linksBeside(graph: Graph, resource: Resource): { own?: Link; site: Link[] } {
  for (const site of linksBySite(graph).values()) {
    const own = site.find((link) => link.resource === resource);
    if (own) return { own, site };
  }
  return { site: [] };
}

/**
 * Whether a site's Direct Connect links are of use to each other: on connections of their own, in locations of their own. A connection
 * that the stack does not order says no location, so that its id stands for one.
 */
export function judgeDiversity(own: Link, site: Link[]): Verdict[] {
  const dx = site.filter(({ kind }) => kind === "direct-connect");
  const others = dx.filter((link) => link !== own);
  if (others.length === 0)
    return violation(`${own.name} is the only Direct Connect link of its site`);
  if (own.carrier === undefined)
    return undecided(`which connection ${own.name} is on is not known`);
  const apart = others.filter((link) => link.carrier !== own.carrier);
  if (apart.length === 0) {
    return violation(`${own.name} and ${names(others)} are all on connection ${own.carrier}`);
  }
  const elsewhere = apart.filter(
    ({ location }) =>
      location === undefined || own.location === undefined || location !== own.location,
  );
  return elsewhere.length > 0
    ? compliant
    : violation(`${own.name} and ${names(apart)} end in the same location ${own.location ?? ""}`);
}

/** Whether a VPN over the internet stands by for a Direct Connect link: to the same gateway, by BGP. */
export function judgeBackup(own: Link, site: Link[]): Verdict[] {
  const vpns = site.filter(({ kind }) => kind === "vpn");
  const open = vpns.filter(({ carrier }) => carrier === INTERNET);
  if (open.length === 0) {
    const why =
      vpns.length > 0
        ? `${names(vpns)} runs over Direct Connect itself`
        : "its site has no VPN connection";
    return violation(`nothing stands by for ${own.name}: ${why}`);
  }
  const shared = open.filter(({ gateways }) => gateways.some((one) => own.gateways.includes(one)));
  if (shared.length === 0) {
    return own.gateways.length === 0
      ? undecided(`which gateway ${own.name} leads to is not known`)
      : violation(`${names(open)} leads to another gateway than ${own.name}`);
  }
  if (shared.every(({ isStatic }) => isStatic)) {
    return violation(`${names(shared)} has static routes, so that BGP does not move traffic there`);
  }
  const apart = shared.some(({ router }) => router === undefined || router !== own.router);
  return apart
    ? compliant
    : violation(`${names(shared)} ends on ${own.router ?? ""}, as ${own.name} does`);
}

const names = (links: Link[]) => links.map(({ name }) => name).join(", ");

/** Ranges of a VPC that a Direct Connect gateway does not announce to the sites. */
export function unannounced(graph: Graph, association: Resource): Verdict[] {
  const allowed = all(association.read("allowedPrefixes"));
  if (allowed.length === 0) return compliant;
  const prefixes = allowed.filter((prefix) => typeof prefix === "string");
  const [gateway] = graph.reference(association, "associatedGatewayId", [Aws.VpnGateway]).targets;
  const [vpc] = gateway ? graph.reference(gateway, "vpcId", [Aws.Vpc]).targets : [];
  const range = vpc?.read("cidrBlock");
  if (typeof range !== "string") return compliant;
  if (prefixes.some((prefix) => covers(prefix, range))) return compliant;
  if (prefixes.length < allowed.length) return undecided("what it announces is not known yet");
  return violation(
    `${range} of ${vpc?.label ?? ""} is not announced to the sites: only ${prefixes.join(", ")}`,
  );
}
