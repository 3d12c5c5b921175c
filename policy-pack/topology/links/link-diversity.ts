import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given, UNKNOWN } from "../../kit/value";
import { compliant, notApplicable, undecided, violation, type Verdict } from "../../kit/verdict";
import { allEnds, endsOf, meet, outsideOf, type Graph } from "../graph";
import { connectionTypes, gatewayTypes, INTERNET, links, linksBySite, type Link } from "./links";

/** What stands beside a virtual interface. */
export interface Beside {
  own?: Link;
  /** The links of its site. */
  site: Link[];
  /** A link of which the site is not known, which may be this one. */
  adrift?: Link;
}

/** The links beside a virtual interface. */
export function linksBeside(graph: Graph, resource: Resource): Beside {
  const sites = linksBySite(graph);
  const [adrift] = sites.get(undefined) ?? [];
  for (const site of sites.values()) {
    const own = site.find((link) => link.resource === resource);
    if (own) return { own, site, ...(adrift && { adrift }) };
  }
  return { site: [] };
}

/** What is found of the links of a site is not certain while the site of another is not known. */
export const unlessAdrift = (found: Verdict[], adrift: Link | undefined): Verdict[] =>
  adrift && found.some(({ kind }) => kind === "violation")
    ? undecided(`which site ${adrift.name} leads to is not known`)
    : found;

/**
 * Whether a site's Direct Connect links are of use to each other: of one gateway, on connections of their own, in locations of their
 * own. A connection that the stack does not order says no location, so that its id stands for one.
 */
export function judgeDiversity(own: Link, site: Link[]): Verdict[] {
  const others = site.filter((link) => link.kind === "direct-connect" && link !== own);
  if (others.length === 0)
    return violation(`${own.name} is the only Direct Connect link of its site`);
  const apart = others.filter(({ carrier }) => carrier !== undefined && carrier !== own.carrier);
  const adrift = [own, ...others].find(({ carrier }) => carrier === undefined);
  if (adrift && (adrift === own || apart.length === 0)) {
    return undecided(`which connection ${adrift.name} is on is not known`);
  }
  if (apart.length === 0) {
    return violation(`${own.name} and ${names(others)} are all on connection ${own.carrier ?? ""}`);
  }
  const twins = apart.filter(({ entry }) => meet(entry, own.entry));
  if (twins.length === 0) {
    return own.entry.lost || apart.some(({ entry }) => entry.lost)
      ? undecided(`which gateway ${own.name} or ${names(apart)} leads to is not known`)
      : violation(`${own.name} and ${names(apart)} lead to different gateways`);
  }
  const elsewhere = twins.filter(
    ({ location }) =>
      location === undefined || own.location === undefined || location !== own.location,
  );
  return elsewhere.length > 0
    ? compliant
    : violation(`${own.name} and ${names(twins)} end in the same location ${own.location ?? ""}`);
}

/** Whether a connection that no link is on yet has another one in another location. */
export function judgeOrdered(graph: Graph, connection: Resource): Verdict[] {
  const carriers = links(graph)
    .filter(({ kind }) => kind === "direct-connect")
    .map(({ resource }) => endsOf(graph, resource, ["connectionId"], connectionTypes));
  if (carriers.some(({ keys }) => keys.includes(connection.urn))) {
    return notApplicable("The links on it are judged.");
  }
  const locations = graph.ofType(...connectionTypes).map((one) => one.read("location"));
  const known = new Set(locations.filter((location) => typeof location === "string"));
  if (known.size > 1) return compliant;
  if (locations.includes(UNKNOWN)) return undecided("a location is not known yet");
  const existing = outsideOf(allEnds(carriers));
  return existing === undefined
    ? violation(`every connection ends in ${[...known][0] ?? "one place"}`)
    : undecided(`where ${existing} ends is not in this stack`);
}

/** Whether a VPN over the internet stands by for a Direct Connect link: to the same gateway, by BGP. */
export function judgeBackup(own: Link, site: Link[]): Verdict[] {
  const vpns = site.filter(({ kind }) => kind === "vpn");
  const open = vpns.filter(({ carrier }) => carrier === INTERNET);
  if (open.length === 0) {
    const outside = outsideOf(own.gateways);
    if (vpns.length === 0 && outside !== undefined)
      return undecided(`${outside} is not in this stack`);
    const why =
      vpns.length > 0
        ? `${names(vpns)} runs over Direct Connect itself`
        : "its site has no VPN connection";
    return violation(`nothing stands by for ${own.name}: ${why}`);
  }
  const shared = open.filter(({ gateways }) => meet(gateways, own.gateways));
  if (shared.length === 0) {
    const ends = allEnds([own.gateways, ...open.map(({ gateways }) => gateways)]);
    return ends.lost || own.gateways.keys.length === 0
      ? undecided(`which gateway ${own.name} or ${names(open)} leads to is not known`)
      : violation(`${names(open)} leads to another gateway than ${own.name}`);
  }
  const unclear = open.find(({ gateways }) => gateways.lost);
  const apart = shared.filter(({ router }) => router === undefined || router !== own.router);
  if (unclear && apart.every(({ isStatic }) => isStatic)) {
    return undecided(`which gateway ${unclear.name} leads to is not known`);
  }
  if (shared.every(({ isStatic }) => isStatic)) {
    return violation(`${names(shared)} has static routes, so that BGP does not move traffic there`);
  }
  return apart.length > 0
    ? compliant
    : violation(`${names(shared)} ends on ${own.router ?? ""}, as ${own.name} does`);
}

/** Whether a VPN stands by for a gateway to which no link of the stack leads yet. */
export function judgeJoined(graph: Graph, association: Resource): Verdict[] {
  const hub = endsOf(graph, association, ["dxGatewayId"], [Aws.DirectConnectGateway]);
  const vpns = links(graph).filter(({ kind }) => kind === "vpn");
  const dx = links(graph).filter(({ kind }) => kind === "direct-connect");
  if (dx.some(({ entry }) => meet(entry, hub))) return notApplicable("The links to it are judged.");
  if (!given(association.read("associatedGatewayId"))) {
    return undecided("its gateway is one of another account");
  }
  const gateway = endsOf(graph, association, ["associatedGatewayId"], gatewayTypes);
  if (vpns.some(({ gateways }) => meet(gateways, gateway))) return compliant;
  if (gateway.lost || vpns.some(({ gateways }) => gateways.lost)) {
    return undecided("which gateway it and the VPN connections lead to is not known yet");
  }
  const outside = outsideOf(gateway);
  return outside === undefined
    ? violation("no VPN connection leads to its gateway")
    : undecided(`${outside} is not in this stack`);
}

const names = (links: Link[]) => links.map(({ name }) => name).join(", ");
