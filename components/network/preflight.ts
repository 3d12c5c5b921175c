import {
  directConnectLimits,
  macsecProblem,
  prefixAllocationProblem,
  transitLimits,
  tunnelProblems,
} from "@hybrid-platform/limits";
import type { HybridNetworkArgs } from "./arguments";
import {
  HostedConnection,
  LinkEncryption,
  type DirectConnectLinkArgs,
  type SiteArgs,
  type VpnArgs,
} from "./site-arguments";
import { directConnectLinks, type DirectConnectLink, type Linked } from "./links";
import { Attachment } from "./transit/arguments";
import { tunnelOptions } from "./tunnel-profile";

/*
 * What must hold before links are built, beyond the form of each value, which validate-sites.ts judges.
 *
 * That traffic prefers Direct Connect and falls back to the VPN needs no check, for the arguments cannot say otherwise: a
 * site has one list of prefixes, so no link announces a more specific one; every tunnel routes with BGP, so there is no
 * static route, which a transit gateway would prefer to all else; and what an association lets through is the VPC's own ranges. Numbers that must differ and ranges that must
 * be apart, those inside tunnels and sessions too, are compared in validate.ts with all others.
 */

/** What a link problem is about, and what is wrong there. */
export interface LinkProblem {
  /** Where, such as `sites.seoul.directConnect.gasan`, or `sites`. */
  path: string;
  message: string;
}

/** What links depend on in a network. */
export type LinkedNetwork = Linked & Pick<HybridNetworkArgs, "secondaryCidrs">;

/** Everything that keeps the links of a network from working as asked, one sentence each. */
export function linkPreflights(network: LinkedNetwork): string[] {
  return linkProblems(network).map(({ path, message }) => `${path}: ${message}`);
}

/** Everything that keeps the links of a network from working as asked, by what it is about. */
export function linkProblems(network: LinkedNetwork): LinkProblem[] {
  const { sites = {}, secondaryCidrs = [] } = network;
  const links = directConnectLinks(network);
  const ranges = 1 + secondaryCidrs.length;
  return [
    ...Object.entries(sites).flatMap(([site, { vpn }]) => (vpn ? tunnelPreflights(site, vpn) : [])),
    ...Object.entries(sites).flatMap(([site, siteArgs]) => sitePreflights(site, siteArgs)),
    ...connectionPreflights(links),
    ...Object.values(Attachment).flatMap((attachment) =>
      gatewayPreflights(
        links.filter((link) => link.attachment === attachment),
        ranges,
      ),
    ),
  ];
}

function tunnelPreflights(site: string, vpn: VpnArgs): LinkProblem[] {
  const path = `sites.${site}.vpn`;
  const { routers, tunnels, exceptions = {} } = vpn;
  const existing = routers.flatMap((router) => [`${router}/1`, `${router}/2`]);
  const common = tunnelProblems(tunnelOptions({ tunnels }, ""));
  return [
    ...common.map((message) => ({ path: `${path}.tunnels`, message })),
    ...Object.keys(exceptions).flatMap((tunnel) =>
      (existing.includes(tunnel)
        ? // Judged as what comes out of it, with all that it leaves as its site has it.
          tunnelProblems(tunnelOptions(vpn, tunnel)).filter((problem) => !common.includes(problem))
        : [`there is no such tunnel; the site has ${existing.join(", ") || "none"}`]
      ).map((message) => ({ path: `${path}.exceptions.${tunnel}`, message })),
    ),
  ];
}

function sitePreflights(site: string, { prefixes, directConnect = {} }: SiteArgs): LinkProblem[] {
  return Object.entries(directConnect).flatMap(([link, args]) =>
    // Beneath tunnels a router announces its own end and nothing else.
    linkPreflight(args, args.encryption === LinkEncryption.PrivateIpVpn ? 1 : prefixes.length).map(
      (message) => ({ path: `sites.${site}.directConnect.${link}`, message }),
    ),
  );
}

function linkPreflight(link: DirectConnectLinkArgs, announced: number): string[] {
  const { prefixAllocation } = link;
  const allocated = prefixAllocation ?? directConnectLimits.prefixAllocation.unset;
  const form = prefixAllocation === undefined ? undefined : prefixAllocationProblem(allocated);
  const problems = [...encryptionProblems(link), ...hostedProblems(link)];
  if (form !== undefined) problems.push(form);
  else if (announced > allocated)
    problems.push(
      `the site announces ${announced} prefixes and the interface takes ${allocated}: its session would go down; raise prefixAllocation or announce summaries`,
    );
  return problems;
}

function encryptionProblems({ encryption, connectionId, bandwidth }: DirectConnectLinkArgs) {
  const known: string[] = Object.values(LinkEncryption);
  if (encryption === undefined || encryption === LinkEncryption.None) return [];
  // Tunnels are no matter of the connection: transit/problems.ts judges them.
  if (encryption === LinkEncryption.PrivateIpVpn) return [];
  if (!known.includes(encryption))
    return [`encryption "${encryption}" does not exist; ${known.join(" or ")}`];
  if (connectionId !== undefined)
    return [
      `encryption of ${connectionId} is set where that connection was ordered: leave it out here, or order one with location and bandwidth`,
    ];
  const problem = bandwidth === undefined ? undefined : macsecProblem(bandwidth);
  return problem === undefined ? [] : [problem];
}

function hostedProblems({ hosted, connectionId }: DirectConnectLinkArgs): string[] {
  const known: string[] = Object.values(HostedConnection);
  if (hosted === undefined) return [];
  if (!known.includes(hosted)) return [`hosted "${hosted}" does not exist; ${known.join(" or ")}`];
  if (connectionId === undefined)
    return ["hosted is of a connection that a partner offers: give the id of that connection"];
  return connectionId.startsWith("dxlag-")
    ? [
        `${connectionId} is a group of connections, and a partner hosts single ones: leave hosted out`,
      ]
    : [];
}

/** What a connection carries: many virtual interfaces on one's own, one on a partner's. */
function connectionPreflights(links: DirectConnectLink[]): LinkProblem[] {
  const connections = [...new Set(links.flatMap(({ connectionId }) => connectionId ?? []))];
  return connections.flatMap((id) => {
    const sharing = links.filter(({ connectionId }) => connectionId === id);
    const hosted = sharing.some((link) => link.hosted !== undefined);
    const transit = sharing.filter(({ attachment }) => attachment === Attachment.TransitGateway);
    return [
      ...tooMany(
        id,
        sharing,
        hosted ? "a hosted" : "a",
        hosted ? 1 : directConnectLimits.interfacesPerConnection,
      ),
      ...(hosted
        ? []
        : tooMany(id, transit, "to a transit gateway a", transitLimits.interfacesPerConnection)),
    ];
  });
}

function tooMany(
  id: string,
  sharing: DirectConnectLink[],
  what: string,
  limit: number,
): LinkProblem[] {
  if (sharing.length <= limit) return [];
  const keys = sharing.map(({ key }) => key).join(", ");
  return [
    {
      path: "sites",
      message: `${keys} share ${id}, and ${what} connection carries ${limit} of them: take further connections`,
    },
  ];
}

/** What one Direct Connect gateway holds, and can announce of one VPC. */
function gatewayPreflights(links: DirectConnectLink[], ranges: number): LinkProblem[] {
  if (links.length === 0) return [];
  const { interfacesPerGateway, allocatedPerGateway, announcedRanges, prefixAllocation } =
    directConnectLimits;
  const allocated = links.reduce(
    (sum, link) => sum + (link.prefixAllocation ?? prefixAllocation.unset),
    0,
  );
  const problems: LinkProblem[] = [];
  if (links.length > interfacesPerGateway)
    problems.push({
      path: "sites",
      message: `there are ${links.length} Direct Connect links, and a Direct Connect gateway holds ${interfacesPerGateway}: leave some to another network`,
    });
  if (allocated > allocatedPerGateway)
    problems.push({
      path: "sites",
      message: `the links are allocated ${allocated} prefixes together, and a Direct Connect gateway takes ${allocatedPerGateway}: lower prefixAllocation`,
    });
  if (ranges > announcedRanges)
    problems.push({
      path: "secondaryCidrs",
      message: `the VPC has ${ranges} ranges to announce over Direct Connect, and ${announcedRanges} are possible: take fewer, larger ones`,
    });
  return problems;
}
