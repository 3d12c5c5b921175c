import { sessionRange } from "@hybrid-platform/limits";
import { LinkState, type DirectConnectLinkArgs, type SiteArgs } from "./arguments";
import type { TunnelArgs } from "./tunnel-arguments";
import { tunnelOptions } from "./tunnel-profile";

/** One VPN connection: from the virtual private gateway to one router of a site. */
export interface VpnLink {
  /** Identity: site and router. */
  key: string;
  site: string;
  router: string;
  /** BGP number of the site. */
  asn: number;
  /** Public address of the router. */
  address: string;
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
  /** How far it has come. */
  state: LinkState;
}

/** The VPN connections that sites ask for. A router that the site does not have is left out: the checks name it. */
export function vpnLinks(sites: Record<string, SiteArgs>): VpnLink[] {
  return Object.entries(sites).flatMap(([site, { asn, routers, vpn }]) =>
    (vpn?.routers ?? []).flatMap((router) => {
      const address = routers[router]?.address;
      const insideCidrs = vpn?.insideCidrs?.[router] ?? [];
      return address === undefined
        ? []
        : [
            {
              key: `${site}-${router}`,
              site,
              router,
              asn,
              address,
              insideCidrs,
              tunnels: [
                tunnelOptions(vpn ?? {}, `${router}/1`),
                tunnelOptions(vpn ?? {}, `${router}/2`),
              ],
            },
          ];
    }),
  );
}

/** The Direct Connect links that sites ask for. */
export function directConnectLinks(sites: Record<string, SiteArgs>): DirectConnectLink[] {
  return Object.entries(sites).flatMap(([site, { asn, directConnect = {} }]) =>
    Object.entries(directConnect).map(([link, args]) => ({
      key: `${site}-${link}`,
      site,
      link,
      asn,
      ...args,
      // Nothing can be put on a connection that was ordered a moment ago.
      state: args.state ?? (args.connectionId ? LinkState.Available : LinkState.Ordered),
    })),
  );
}

/** Ranges that the two ends of BGP sessions over Direct Connect lie in, as far as they are chosen and well-formed. */
export function sessionRanges(sites: Record<string, SiteArgs>): { key: string; cidr: string }[] {
  return directConnectLinks(sites).flatMap(({ key, amazonAddress, customerAddress }) => {
    if (amazonAddress === undefined || customerAddress === undefined) return [];
    const cidr = sessionRange(amazonAddress, customerAddress);
    return cidr === undefined ? [] : [{ key, cidr }];
  });
}

/** All ranges that are in use on premises. */
export function sitePrefixes(sites: Record<string, SiteArgs>): string[] {
  return Object.values(sites).flatMap(({ prefixes }) => prefixes);
}
