import { tunnelLimits } from "@hybrid-platform/limits";
import type { HybridNetworkArgs } from "./arguments";
import { LinkEncryption, LinkState } from "./site-arguments";
import {
  directConnectLinks,
  linkableAttachments,
  vpnLinks,
  type DirectConnectLink,
  type VpnLink,
} from "./links";
import { Attachment } from "./transit/arguments";
import { numberedList, section } from "./worksheet-markdown";

/** Local preferences of the gateway that traffic takes, and of the one that sites move to or from. */
const preferences = [
  { direct: 300, first: 200, second: 100 },
  { direct: 90, first: 80, second: 70 },
] as const;

type Preferences = (typeof preferences)[number];

/** The links of one site to one gateway, seen from one router. */
interface Ways {
  direct: DirectConnectLink[];
  /** Tunnels inside Direct Connect. */
  inside: VpnLink[];
  tunnels: VpnLink[];
}

/** Which way traffic takes, best first, and what makes it so on the router's side; AWS's side is set by this stack. */
export function failoverSection(network: HybridNetworkArgs, site: string, router: string): string {
  const all = linkableAttachments(network).map((attachment, index) => ({
    attachment,
    prefer: index === 0 ? preferences[0] : preferences[1],
    ways: waysTo(network, attachment, { site, router }),
  }));
  const orders = all.flatMap(({ attachment, prefer, ways }) => [
    ...ways.direct.map((link) => directWords(link, router, prefer)),
    ...ways.inside.flatMap((link) => balancedWords(link, router, prefer.direct)),
    ...ways.tunnels.flatMap((link) =>
      attachment === Attachment.TransitGateway
        ? balancedWords(link, router, prefer.first)
        : tunnelWords(link, router, prefer),
    ),
  ]);
  const main = all[0]?.ways ?? { direct: [], inside: [], tunnels: [] };
  return section(
    "Failover order",
    "For what AWS announces, set on arrival:",
    numberedList(orders),
    ...notes(main),
    ...(all.some(({ attachment }) => attachment === Attachment.TransitGateway)
      ? [
          "The transit gateway sends through all tunnels of one preference at once, and answers through any: switch multipath (ECMP) on for them, prepend nothing, and let no firewall expect an answer on the tunnel of the question.",
        ]
      : []),
  );
}

function notes({ direct, inside, tunnels }: Ways): string[] {
  const backed = direct.length + inside.length > 0 && tunnels.length > 0;
  return [
    ...(direct.length > 1
      ? [
          "Direct Connect links of one preference share the load; each must be able to carry all of it.",
        ]
      : []),
    ...(backed
      ? [
          `AWS prefers Direct Connect by itself for equal prefixes. A tunnel carries ${tunnelLimits.gigabits} Gbit/s: decide before it is needed what has to wait on the backup.`,
        ]
      : []),
  ];
}

function waysTo(
  network: HybridNetworkArgs,
  attachment: Attachment,
  { site, router }: { site: string; router: string },
): Ways {
  const nearFirst = <T extends { site: string; router: string; attachment: Attachment }>(
    links: T[],
  ) =>
    links
      .filter((link) => link.site === site && link.attachment === attachment)
      .sort((one, other) => Number(other.router === router) - Number(one.router === router));
  const over = (underlay: VpnLink["underlay"]) =>
    vpnLinks(network).filter((link) => link.underlay === underlay);
  return {
    direct: nearFirst(
      directConnectLinks(network).filter(
        ({ encryption }) => encryption !== LinkEncryption.PrivateIpVpn,
      ),
    ),
    inside: nearFirst(over("direct-connect")),
    tunnels: nearFirst(over("internet")),
  };
}

const where = (end: string, router: string) => (end === router ? "this router" : `router ${end}`);

const directWords = (
  { link, router: end, state }: DirectConnectLink,
  router: string,
  { direct }: Preferences,
) =>
  `Direct Connect ${link}, ${where(end, router)}: local preference ${direct}${state === LinkState.Ordered ? " (ordered, not in use yet)" : ""}`;

const tunnelWords = (
  { router: end }: VpnLink,
  router: string,
  { first, second }: Preferences,
): string[] => [
  `VPN tunnel 1, ${where(end, router)}: local preference ${first}`,
  `VPN tunnel 2, ${where(end, router)}: local preference ${second}; prepend the own ASN once to what it announces, so that AWS answers through tunnel 1`,
];

const balancedWords = (
  { router: end, underlay }: VpnLink,
  router: string,
  preference: number,
): string[] => [
  `Both VPN tunnels ${underlay === "direct-connect" ? "inside Direct Connect" : "to the transit gateway"}, ${where(end, router)}: local preference ${preference}`,
];
