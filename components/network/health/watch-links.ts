import type * as pulumi from "@pulumi/pulumi";
import { alarmOnSession, alarmOnTunnels } from "../alarms";
import { LinkAlarms, type HybridNetworkArgs } from "../arguments";
import { LinkEncryption } from "../site-arguments";
import { directConnectLinks, vpnLinks, type DirectConnectLink, type Underlay } from "../links";
import type { Scope } from "../scope";
import type { SiteLinks } from "../sites";
import { alarmsOnConnection } from "./connections";
import { alarmsOnPrefixes } from "./prefixes";
import { alarmsOnSite, type LinkAlarm } from "./site-alarms";
import { alarmsOnEachTunnel } from "./tunnels";

/** Watches the links to all sites, and gives the ARNs of the alarms. */
export function watchLinks(
  scope: Scope,
  links: SiteLinks,
  args: HybridNetworkArgs,
): pulumi.Output<string>[] {
  const connections = links.vpn.map((tunnels) => alarmOnTunnels(scope, tunnels).arn);
  const sessions = links.directConnect.flatMap((link) => {
    const alarm = alarmOnSession(scope, link);
    return alarm === undefined ? [] : [{ key: link.key, alarm }];
  });
  const essential = [...connections, ...arnsOf(sessions)];
  return args.linkAlarms === LinkAlarms.Full
    ? [...essential, ...watchClosely(scope, links, sessions, args)]
    : essential;
}

function watchClosely(
  scope: Scope,
  links: SiteLinks,
  sessions: LinkAlarm[],
  args: HybridNetworkArgs,
): pulumi.Output<string>[] {
  const { sites = {} } = args;
  const direct = directConnectLinks(args);
  const over = (underlay: Underlay) =>
    links.vpn
      .filter((built) => built.underlay === underlay)
      .flatMap((built) => alarmsOnEachTunnel(scope, built));
  const [backup, inside] = [over("internet"), over("direct-connect")];
  const ofLinks = links.directConnect.flatMap((built) => {
    const link = direct.find(({ key }) => key === built.key);
    const site = link && sites[link.site];
    return link && site && built.virtualInterface
      ? [
          ...alarmsOnPrefixes(scope, built, {
            // Beneath tunnels a router announces its own end and nothing else.
            expected: isWay(link) ? site.prefixes.length : 1,
            allocated: link.prefixAllocation,
          }),
          ...alarmsOnConnection(scope, built, link),
        ]
      : [];
  });
  const ofSites = Object.keys(sites).flatMap((site) =>
    alarmsOnSite(scope, site, {
      // A session that only carries tunnels says nothing of the traffic: those inside it do.
      sessions: [
        ...ofSite(site, sessions, direct.filter(isWay)),
        ...ofSite(site, inside, vpnLinks(args)),
      ],
      tunnels: ofSite(site, backup, vpnLinks(args)),
    }),
  );
  return [...arnsOf([...backup, ...inside]), ...ofLinks.map(({ arn }) => arn), ...ofSites];
}

const isWay = ({ encryption }: DirectConnectLink) => encryption !== LinkEncryption.PrivateIpVpn;

/** The alarms on links of one site. */
function ofSite(site: string, alarms: LinkAlarm[], links: { key: string; site: string }[]) {
  const keys = links.filter((link) => link.site === site).map(({ key }) => key);
  return alarms.filter(({ key }) => keys.includes(key));
}

const arnsOf = (alarms: LinkAlarm[]) => alarms.map(({ alarm }) => alarm.arn);
