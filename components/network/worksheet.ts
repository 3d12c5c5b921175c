import { defaultAmazonSideAsn, defaultDirectConnectAsn, type HybridNetworkArgs } from "./arguments";
import type { RouterArgs, SiteArgs } from "./site-arguments";
import { directConnectLinks, encryptsByVpn, linkableAttachments, vpnLinks } from "./links";
import { announcedRanges } from "./transit/announced";
import { Attachment, defaultTransitAsn } from "./transit/arguments";
import { directConnectSection } from "./worksheet-direct-connect";
import { failoverSection } from "./worksheet-failover";
import { list, section, table, unknown } from "./worksheet-markdown";
import { tunnelSection } from "./worksheet-tunnels";

/** What AWS chose, as `HybridNetwork` publishes it in `routerFacts`. */
export type Facts = Record<string, string>;

/** What a worksheet is filled with beside the network's arguments. */
export interface Known {
  /** What AWS chose. @default nothing yet, as before the first `up` */
  facts?: Facts;
  /** Names of the secrets that hold the keys of BGP sessions, by `<site>-<link>`. */
  secretNames?: Record<string, string>;
}

/**
 * What the people of a site set on one router, in Markdown: the other half of every link of the network's arguments. What
 * is not known yet says so; secrets are named, never printed.
 */
export function routerWorksheet(
  network: HybridNetworkArgs,
  place: { site: string; router: string },
  known: Known = {},
): string {
  const { site, router } = place;
  const siteArgs = network.sites?.[site];
  const routerArgs = siteArgs?.routers[router];
  if (siteArgs === undefined || routerArgs === undefined)
    throw new RangeError(`there is no router "${router}" in a site "${site}"`);
  const links = linksAt(network, site, router);
  const sections = [
    ...links.direct.map((link) => directConnectSection(link, known)),
    ...links.tunnels.map((tunnels) => tunnelSection(tunnels, known.facts ?? {})),
  ];
  const blocks =
    sections.length === 0
      ? ["No link ends at this router: there is nothing to set."]
      : [
          numbersTable(network, siteArgs, routerArgs),
          prefixSection(network, siteArgs, routerArgs),
          ...sections,
          failoverSection(network, site, router),
        ];
  const text = [`# Router ${router} of ${site}`, ...blocks].join("\n\n");
  return `${text.replace("\n\n", `\n\n${introduction(text)}\n\n`)}\n`;
}

function introduction(text: string): string {
  return text.includes(unknown)
    ? "Made from the stack's settings. What AWS chooses is not known yet: make this sheet again after `pulumi up`."
    : "Made from the stack's settings and from what AWS chose. All of it is known.";
}

/** The links that end at a router. */
function linksAt(network: HybridNetworkArgs, site: string, router: string) {
  const here = (link: { site: string; router: string }) =>
    link.site === site && link.router === router;
  return {
    direct: directConnectLinks(network).filter(here),
    tunnels: vpnLinks(network).filter(here),
  };
}

function numbersTable(
  network: HybridNetworkArgs,
  { asn }: SiteArgs,
  { address, privateAddress }: RouterArgs,
): string {
  const { amazonSideAsn = defaultAmazonSideAsn, directConnectAsn = defaultDirectConnectAsn } =
    network;
  const numbers = {
    [Attachment.VirtualPrivateGateway]: ["ASN of AWS over the VPN", String(amazonSideAsn)],
    [Attachment.TransitGateway]: [
      "ASN of AWS over the VPN to the transit gateway",
      String(network.transitGateway?.asn ?? defaultTransitAsn),
    ],
  };
  return table(
    ["Setting", "Value"],
    [
      ["Public address", address],
      ...(privateAddress === undefined ? [] : [["Private address", privateAddress]]),
      ["Own ASN", String(asn)],
      ["ASN of AWS over Direct Connect", String(directConnectAsn)],
      ...linkableAttachments(network).map((attachment) => numbers[attachment]),
    ],
  );
}

function prefixSection(
  network: HybridNetworkArgs,
  { prefixes }: SiteArgs,
  { privateAddress }: RouterArgs,
): string {
  const { cidr, secondaryCidrs = [] } = network;
  const apart = encryptsByVpn(network) && privateAddress !== undefined;
  return section(
    "Prefixes",
    ...(apart
      ? [
          `Direct Connect carries tunnels and nothing else: announce on its sessions to the transit gateway \`${privateAddress}/32\` alone, and expect \`${announcedRanges(network).join(", ")}\`, where AWS's ends of the tunnels are. What follows is for the sessions inside tunnels.`,
        ]
      : []),
    "Announce on every session these and no others, and no part of one by itself: a more specific prefix wins before AWS asks which link is better.",
    list(prefixes),
    "Expect on every session these, and filter the rest:",
    list([cidr, ...secondaryCidrs]),
  );
}
