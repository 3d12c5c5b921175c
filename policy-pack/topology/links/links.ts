import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { tagsOf } from "../../kit/tags";
import { Aws } from "../../kit/types";
import { given, type Reading } from "../../kit/value";
import { allEnds, endsOf, perGraph, type Ends, type Graph } from "../graph";

/** A way between a site and AWS. */
export interface Link {
  resource: Resource;
  kind: "direct-connect" | "vpn";
  name: string;
  /** BGP number of the customer's side: the same for all links of a site. `undefined` while it is not known. */
  site: string | undefined;
  /** What people call the site: its tag `Site`, or that of its customer gateway. `undefined` where nothing tells. */
  siteName: string | undefined;
  /** The customer's device that it ends on; `undefined` where nothing tells. */
  router: string | undefined;
  /** What it runs on: a Direct Connect connection, for a VPN the internet. `undefined` where that is unknown. */
  carrier: string | undefined;
  /** The Direct Connect location, where the connection is one of the stack's. */
  location: string | undefined;
  /** What it names as its end on the side of AWS: a Direct Connect gateway, or one of those below. */
  entry: Ends;
  /** The virtual and transit gateways that it leads to. */
  gateways: Ends;
  /** Whether routes over it are static, so that BGP does not tell when the way behind it is lost. */
  isStatic: boolean;
}

export const interfaceTypes = [Aws.PrivateVirtualInterface, Aws.TransitVirtualInterface];
export const connectionTypes = [Aws.DirectConnectConnection, Aws.DirectConnectGroup];
export const gatewayTypes = [Aws.VpnGateway, Aws.TransitGateway];

/** What carries a VPN connection that runs over the internet. */
export const INTERNET = "the internet";

/** All links of a stack. */
export const links: (graph: Graph) => Link[] = perGraph((graph) => [
  ...graph.ofType(...interfaceTypes).map((one) => directConnectLink(graph, one)),
  ...graph.ofType(Aws.VpnConnection).map((one) => vpnLink(graph, one)),
]);

/** The links of each site. Sites are told apart by their BGP number; links of an unknown one are under `undefined`. */
export function linksBySite(graph: Graph): Map<string | undefined, Link[]> {
  const sites = new Map<string | undefined, Link[]>();
  for (const link of links(graph)) append(sites, link.site, link);
  return sites;
}

/** How messages speak of a site: by the name that its links agree on, else by its BGP number. */
export function siteInWords(site: string | undefined, links: readonly Link[]): string {
  const names = new Set(links.map(({ siteName }) => siteName).filter((name) => name !== undefined));
  const [name] = names;
  if (name !== undefined && names.size === 1) return `site ${name}`;
  return site === undefined ? "the site" : `site AS${site}`;
}

function directConnectLink(graph: Graph, resource: Resource): Link {
  const found = graph.reference(resource, "connectionId", connectionTypes);
  const [connection] = found.targets;
  const id = resource.read("connectionId");
  return {
    resource,
    kind: "direct-connect",
    name: resource.name,
    site: text(resource.read("bgpAsn")) ?? text(resource.read("bgpAsnLong")),
    siteName: tagOf(resource, "Site"),
    router: tagOf(resource, "Router"),
    carrier: connection?.name ?? text(id),
    location: connection && text(connection.read("location")),
    entry: endsOf(
      graph,
      resource,
      ["dxGatewayId", "vpnGatewayId"],
      [Aws.DirectConnectGateway, Aws.VpnGateway],
    ),
    gateways: associations(graph, resource),
    isStatic: false,
  };
}

/** A virtual interface leads to the gateway it names, or to those that its Direct Connect gateway is joined to. */
function associations(graph: Graph, resource: Resource): Ends {
  const hubs = graph.reference(resource, "dxGatewayId", [Aws.DirectConnectGateway]);
  const joins = hubs.targets.map((hub) =>
    graph.referrers(hub, [Aws.DirectConnectGatewayAssociation], "dxGatewayId"),
  );
  const { keys, lost } = allEnds([
    endsOf(graph, resource, ["vpnGatewayId"], [Aws.VpnGateway]),
    ...joins
      .flatMap(({ found }) => found)
      .map((join) => endsOf(graph, join, ["associatedGatewayId"], gatewayTypes)),
  ]);
  const unclear =
    hubs.lost || hubs.foreign.length > 0 || joins.some((join) => join.lost.length > 0);
  return { keys, lost: lost || unclear };
}

function vpnLink(graph: Graph, resource: Resource): Link {
  const gateways = endsOf(graph, resource, ["vpnGatewayId", "transitGatewayId"], gatewayTypes);
  const [end] = graph.reference(resource, "customerGatewayId", [Aws.CustomerGateway]).targets;
  const isPrivate = resource.read("outsideIpAddressType") === "PrivateIpv4";
  return {
    resource,
    kind: "vpn",
    name: resource.name,
    site: end && (text(end.read("bgpAsn")) ?? text(end.read("bgpAsnExtended"))),
    siteName: tagOf(resource, "Site") ?? (end && tagOf(end, "Site")),
    router: end && (tagOf(end, "Router") ?? end.name),
    // A private VPN runs over whichever Direct Connect link there is.
    carrier: isPrivate ? undefined : INTERNET,
    location: undefined,
    entry: gateways,
    gateways,
    isStatic: resource.read("staticRoutesOnly") === true,
  };
}

function tagOf(resource: Resource, key: string): string | undefined {
  return text(tagsOf(resource).known[key]);
}

function text(reading: Reading): string | undefined {
  if (typeof reading === "number") return String(reading);
  return typeof reading === "string" && given(reading) ? reading : undefined;
}
