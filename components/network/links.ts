import type { DirectConnectLinkArgs, SiteArgs } from "./arguments";

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
}

/** One Direct Connect link of a site. */
export interface DirectConnectLink extends DirectConnectLinkArgs {
  /** Identity: site and link. */
  key: string;
  site: string;
  /** BGP number of the site. */
  asn: number;
}

/** The VPN connections that sites ask for. A router that the site does not have is left out: the checks name it. */
export function vpnLinks(sites: Record<string, SiteArgs>): VpnLink[] {
  return Object.entries(sites).flatMap(([site, { asn, routers, vpn }]) =>
    (vpn?.routers ?? []).flatMap((router) => {
      const address = routers[router]?.address;
      const insideCidrs = vpn?.insideCidrs?.[router] ?? [];
      return address === undefined
        ? []
        : [{ key: `${site}-${router}`, site, router, asn, address, insideCidrs }];
    }),
  );
}

/** The Direct Connect links that sites ask for. */
export function directConnectLinks(sites: Record<string, SiteArgs>): DirectConnectLink[] {
  return Object.entries(sites).flatMap(([site, { asn, directConnect = {} }]) =>
    Object.entries(directConnect).map(([link, args]) => ({
      key: `${site}-${link}`,
      site,
      asn,
      ...args,
    })),
  );
}

/** All ranges that are in use on premises. */
export function sitePrefixes(sites: Record<string, SiteArgs>): string[] {
  return Object.values(sites).flatMap(({ prefixes }) => prefixes);
}
