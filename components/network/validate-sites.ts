import {
  addressProblem,
  bandwidthProblem,
  connectionIdProblem,
  directConnectLimits,
  insideCidrProblem,
  mtuProblem,
  networkCidrProblem,
  peerAddressesProblem,
  vlanProblem,
  vpnLimits,
} from "@hybrid-platform/limits";
import {
  LinkState,
  type DirectConnectLinkArgs,
  type SiteArgs,
  type VpnArgs,
} from "./site-arguments";
import { Attachment } from "./transit/arguments";

/** What is wrong with one site and its links, each problem with its path in the arguments. */
export function siteProblems(
  name: string,
  site: SiteArgs,
  attachment: Attachment = Attachment.VirtualPrivateGateway,
): string[] {
  const { routers, prefixes, vpn, directConnect = {} } = site;
  const path = `sites.${name}`;
  return [
    ...nameProblems(path, [name, ...Object.keys(routers), ...Object.keys(directConnect)]),
    ...(prefixes.length === 0
      ? [`${path}.prefixes: none is given; AWS would route nothing there`]
      : []),
    ...at(`${path}.prefixes`, ...prefixes.map(networkCidrProblem)),
    ...Object.entries(routers).flatMap(([router, { address }]) =>
      at(`${path}.routers.${router}.address`, addressProblem(address)),
    ),
    ...repeated(Object.values(routers).map(({ address }) => address)).map(
      (address) => `${path}.routers: two have the address ${address}; each router needs its own`,
    ),
    ...(vpn ? vpnProblems(`${path}.vpn`, vpn, site) : []),
    ...Object.entries(directConnect).flatMap(([link, args]) =>
      linkProblems(
        `${path}.directConnect.${link}`,
        { ...args, attachment: args.attachment ?? attachment },
        site,
      ),
    ),
    ...vlanClashes(path, directConnect),
  ];
}

/** Values that occur more than once, each named once. */
export function repeated<T>(values: T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The problems that there are, with the path of what they are about. */
function at(path: string, ...problems: (string | undefined)[]): string[] {
  return problems.flatMap((problem) => (problem === undefined ? [] : [`${path}: ${problem}`]));
}

function nameProblems(path: string, names: string[]): string[] {
  return names
    .filter((name) => !/^[a-z0-9](-?[a-z0-9])*$/.test(name))
    .map(
      (name) =>
        `${path}: "${name}" becomes part of names; lower-case letters, digits and single inner hyphens are allowed`,
    );
}

function vpnProblems(
  path: string,
  { routers, insideCidrs = {}, transitInsideCidrs = {} }: VpnArgs,
  site: SiteArgs,
): string[] {
  return [
    ...(routers.length === 0
      ? [`${path}.routers: none is given; leave vpn out for a site without one`]
      : []),
    ...routers.flatMap((router) => at(`${path}.routers`, unknownRouter(router, site))),
    ...repeated(routers).map((router) => `${path}.routers: "${router}" is given twice`),
    ...insideProblems(`${path}.insideCidrs`, insideCidrs, routers),
    ...insideProblems(`${path}.transitInsideCidrs`, transitInsideCidrs, routers),
  ];
}

function insideProblems(path: string, inside: Record<string, string[]>, routers: string[]) {
  const tunnels = vpnLimits.tunnelsPerConnection;
  return Object.entries(inside).flatMap(([router, ranges]) => [
    ...at(path, routers.includes(router) ? undefined : `"${router}" is not a router of this VPN`),
    ...at(
      `${path}.${router}`,
      ranges.length === tunnels
        ? undefined
        : `${ranges.length} ranges are given; a connection has ${tunnels} tunnels`,
      ...ranges.map(insideCidrProblem),
    ),
  ]);
}

function linkProblems(path: string, link: DirectConnectLinkArgs, site: SiteArgs): string[] {
  const { router, vlan, mtu, state, authKey, attachment } = link;
  const kind = attachment === Attachment.TransitGateway ? "transit" : "private";
  const states: string[] = Object.values(LinkState);
  const key = directConnectLimits.authKeyLength;
  // The key of a session is secret: the message says its length alone.
  const badKey =
    typeof authKey === "string" && (authKey.length < key.shortest || authKey.length > key.longest);
  return at(
    path,
    unknownRouter(router, site),
    vlanProblem(vlan),
    mtu === undefined ? undefined : mtuProblem(mtu, kind),
    state === undefined || states.includes(state)
      ? undefined
      : `state "${state}" does not exist; ${states.join(" or ")}`,
    badKey
      ? `authKey has ${authKey.length} characters; from ${key.shortest} to ${key.longest} are allowed`
      : undefined,
    ...connectionProblems(link),
    peerProblem(link),
  );
}

function connectionProblems({ connectionId, location, bandwidth }: DirectConnectLinkArgs) {
  const ordering = location !== undefined || bandwidth !== undefined;
  if (connectionId !== undefined) {
    return ordering
      ? [
          "connectionId is of a connection that exists, location and bandwidth order one: give one of both",
        ]
      : [connectionIdProblem(connectionId)];
  }
  if (location === undefined || bandwidth === undefined) {
    return [
      "there is no connection: give its connectionId, or location and bandwidth to order one",
    ];
  }
  return [bandwidthProblem(bandwidth)];
}

function peerProblem({ amazonAddress, customerAddress }: DirectConnectLinkArgs) {
  if (amazonAddress === undefined && customerAddress === undefined) return undefined;
  return amazonAddress === undefined || customerAddress === undefined
    ? "amazonAddress and customerAddress belong together: give both or let AWS choose both"
    : peerAddressesProblem(amazonAddress, customerAddress);
}

function unknownRouter(router: string, { routers }: SiteArgs): string | undefined {
  return Object.hasOwn(routers, router)
    ? undefined
    : `the site has no router "${router}"; it has ${Object.keys(routers).join(", ") || "none"}`;
}

/** A connection carries each VLAN once. */
function vlanClashes(path: string, links: Record<string, DirectConnectLinkArgs>): string[] {
  const used = Object.values(links).flatMap(({ connectionId, vlan }) =>
    connectionId === undefined ? [] : [`VLAN ${vlan} of ${connectionId}`],
  );
  return repeated(used).map((vlan) => `${path}.directConnect: two links use ${vlan}`);
}
