import { tunnelLimits } from "@hybrid-platform/limits";
import {
  defaultAmazonSideAsn,
  defaultDirectConnectAsn,
  LinkState,
  type HybridNetworkArgs,
  type SiteArgs,
} from "./arguments";
import { directConnectLinks, vpnLinks } from "./links";
import { directConnectSection } from "./worksheet-direct-connect";
import { list, numberedList, section, table, unknown } from "./worksheet-markdown";
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
  const address = siteArgs?.routers[router]?.address;
  if (siteArgs === undefined || address === undefined)
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
          numbersTable(network, siteArgs, address),
          prefixSection(network, siteArgs),
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
function linksAt({ sites = {} }: HybridNetworkArgs, site: string, router: string) {
  const here = (link: { site: string; router: string }) =>
    link.site === site && link.router === router;
  return {
    direct: directConnectLinks(sites).filter(here),
    tunnels: vpnLinks(sites).filter(here),
  };
}

function numbersTable(network: HybridNetworkArgs, { asn }: SiteArgs, address: string): string {
  const { amazonSideAsn = defaultAmazonSideAsn, directConnectAsn = defaultDirectConnectAsn } =
    network;
  return table(
    ["Setting", "Value"],
    [
      ["Public address", address],
      ["Own ASN", String(asn)],
      ["ASN of AWS over Direct Connect", String(directConnectAsn)],
      ["ASN of AWS over the VPN", String(amazonSideAsn)],
    ],
  );
}

function prefixSection(
  { cidr, secondaryCidrs = [] }: HybridNetworkArgs,
  { prefixes }: SiteArgs,
): string {
  return section(
    "Prefixes",
    "Announce on every session these and no others, and no part of one by itself: a more specific prefix wins before AWS asks which link is better.",
    list(prefixes),
    "Expect on every session these, and filter the rest:",
    list([cidr, ...secondaryCidrs]),
  );
}

/** Which way traffic takes, best first, and what makes it so on the router's side; AWS's side is set by this stack. */
function failoverSection(network: HybridNetworkArgs, site: string, router: string): string {
  const { sites = {} } = network;
  const of = (link: { site: string }) => link.site === site;
  const where = (other: string) => (other === router ? "this router" : `router ${other}`);
  const nearFirst = <T extends { router: string }>(links: T[]) =>
    [...links].sort(
      (one, other) => Number(other.router === router) - Number(one.router === router),
    );
  const direct = nearFirst(directConnectLinks(sites).filter(of)).map(
    ({ link, router: end, state }) =>
      `Direct Connect ${link}, ${where(end)}: local preference 300${state === LinkState.Ordered ? " (ordered, not in use yet)" : ""}`,
  );
  const tunnels = nearFirst(vpnLinks(sites).filter(of)).flatMap(({ router: end }) => [
    `VPN tunnel 1, ${where(end)}: local preference 200`,
    `VPN tunnel 2, ${where(end)}: local preference 100; prepend the own ASN once to what it announces, so that AWS answers through tunnel 1`,
  ]);
  const both = direct.length > 0 && tunnels.length > 0;
  return section(
    "Failover order",
    "For what AWS announces, set on arrival:",
    numberedList([...direct, ...tunnels]),
    ...(direct.length > 1
      ? [
          "Direct Connect links of one preference share the load; each must be able to carry all of it.",
        ]
      : []),
    ...(both
      ? [
          `AWS prefers Direct Connect by itself for equal prefixes. A tunnel carries ${tunnelLimits.gigabits} Gbit/s: decide before it is needed what has to wait on the backup.`,
        ]
      : []),
  );
}
