import { sessionRange } from "@hybrid-platform/limits";
import type { HybridNetworkArgs } from "./arguments";
import {
  LinkEncryption,
  LinkState,
  type DirectConnectLinkArgs,
  type RouterArgs,
  type SiteArgs,
} from "./site-arguments";
import { Attachment } from "./transit/arguments";
import type { TunnelArgs } from "./tunnel-arguments";
import { tunnelOptions } from "./tunnel-profile";

/** What decides which links there are. */
export type Linked = Pick<
  HybridNetworkArgs,
  "sites" | "attachment" | "alongside" | "transitGateway"
>;

/** What tunnels run over. */
export type Underlay = "internet" | "direct-connect";

/** One VPN connection: from a gateway of AWS to one router of a site. */
export interface VpnLink {
  /** Identity: site and router; further connections of the router say so at the end. */
  key: string;
  /** Where what is known of it is published: the same with slashes. */
  place: string;
  /** Identity of the router's address, which connections to several gateways share. */
  end: string;
  site: string;
  router: string;
  /** BGP number of the site. */
  asn: number;
  /** Address of the router that the tunnels end at. */
  address: string;
  /** Gateway that the tunnels end at. */
  attachment: Attachment;
  underlay: Underlay;
  /** Inside ranges of the tunnels, when the network's owner chose them. */
  insideCidrs: string[];
  /** What the two tunnels agree to. */
  tunnels: [TunnelArgs, TunnelArgs];
}

/** One Direct Connect link of a site. */
export interface DirectConnectLink extends DirectConnectLinkArgs {
  /** Identity: site and link. */
  key: string;
  site: string;
  /** Name in its site. */
  link: string;
  /** BGP number of the site. */
  asn: number;
  /** Gateway that it leads to. */
  attachment: Attachment;
  /** How far it has come. */
  state: LinkState;
}

/** The gateways of a network: the one that traffic takes, then the one that sites move to or from. */
export function attachmentsOf(network: Linked): Attachment[] {
  const { attachment = Attachment.VirtualPrivateGateway, alongside } = network;
  return alongside === undefined || alongside === attachment
    ? [attachment]
    : [attachment, alongside];
}

/** The gateways of a network that links can end at: somebody else's transit gateway has the links of its owner. */
export const linkableAttachments = (network: Linked) =>
  attachmentsOf(network).filter(
    (attachment) =>
      attachment !== Attachment.TransitGateway || network.transitGateway?.id === undefined,
  );

/** Whether traffic of the network's Direct Connect links goes through tunnels inside them. */
export const encryptsByVpn = (network: Linked) =>
  directConnectLinks(network).some(({ encryption }) => encryption === LinkEncryption.PrivateIpVpn);

/**
 * The VPN connections that sites ask for: to each router one from every gateway of the network, and one inside its links
 * where they are encrypted so. A router that the site does not have is left out: the checks name it.
 */
export function vpnLinks(network: Linked): VpnLink[] {
  const { sites = {} } = network;
  return Object.entries(sites).flatMap(([site, args]) => [
    ...(args.vpn?.routers ?? []).flatMap((router) =>
      routerOf(args, router).flatMap(({ address }) =>
        linkableAttachments(network).map((attachment) =>
          internetLink(site, args, { router, address, attachment }),
        ),
      ),
    ),
    ...privateRouters(network, site).flatMap((router) =>
      routerOf(args, router).flatMap(({ privateAddress }) =>
        privateAddress === undefined ? [] : [privateLink(site, args, router, privateAddress)],
      ),
    ),
  ]);
}

const routerOf = ({ routers }: SiteArgs, router: string): RouterArgs[] =>
  routers[router] ? [routers[router]] : [];

function internetLink(
  site: string,
  { asn, vpn = { routers: [] } }: SiteArgs,
  { router, address, attachment }: { router: string; address: string; attachment: Attachment },
): VpnLink {
  const transit = attachment === Attachment.TransitGateway;
  const ranges = transit ? vpn.transitInsideCidrs : vpn.insideCidrs;
  const end = `${site}-${router}`;
  return {
    key: transit ? `${end}-transit` : end,
    place: transit ? `${site}/${router}/transit` : `${site}/${router}`,
    end,
    site,
    router,
    asn,
    address,
    attachment,
    underlay: "internet",
    insideCidrs: ranges?.[router] ?? [],
    tunnels: [tunnelOptions(vpn, `${router}/1`), tunnelOptions(vpn, `${router}/2`)],
  };
}

function privateLink(
  site: string,
  { asn, vpn = { routers: [] } }: SiteArgs,
  router: string,
  address: string,
): VpnLink {
  const key = `${site}-${router}-private`;
  return {
    key,
    place: `${site}/${router}/private`,
    end: key,
    site,
    router,
    asn,
    address,
    attachment: Attachment.TransitGateway,
    underlay: "direct-connect",
    insideCidrs: [],
    tunnels: [tunnelOptions(vpn, `${router}/1`), tunnelOptions(vpn, `${router}/2`)],
  };
}

/** Routers of a site that links in use with tunnels inside end at. */
function privateRouters(network: Linked, site: string): string[] {
  const links = directConnectLinks(network).filter(
    (link) =>
      link.site === site &&
      link.encryption === LinkEncryption.PrivateIpVpn &&
      link.state === LinkState.Available,
  );
  return [...new Set(links.map(({ router }) => router))];
}

/** The Direct Connect links that sites ask for. */
export function directConnectLinks(network: Linked): DirectConnectLink[] {
  const { sites = {}, attachment = Attachment.VirtualPrivateGateway } = network;
  return Object.entries(sites).flatMap(([site, { asn, directConnect = {} }]) =>
    Object.entries(directConnect).map(([link, args]) => ({
      key: `${site}-${link}`,
      site,
      link,
      asn,
      ...args,
      attachment: args.attachment ?? attachment,
      // Nothing can be put on a connection that was ordered a moment ago.
      state: args.state ?? (args.connectionId ? LinkState.Available : LinkState.Ordered),
    })),
  );
}

/** Ranges that the two ends of BGP sessions over Direct Connect lie in, as far as they are chosen and well-formed. */
export function sessionRanges(network: Linked): { key: string; cidr: string }[] {
  return directConnectLinks(network).flatMap(({ key, amazonAddress, customerAddress }) => {
    if (amazonAddress === undefined || customerAddress === undefined) return [];
    const cidr = sessionRange(amazonAddress, customerAddress);
    return cidr === undefined ? [] : [{ key, cidr }];
  });
}

/** All ranges that are in use on premises. */
export function sitePrefixes(sites: Record<string, { prefixes: string[] }>): string[] {
  return Object.values(sites).flatMap(({ prefixes }) => prefixes);
}
