import type * as pulumi from "@pulumi/pulumi";
import { alarmOnSession, alarmOnTunnels } from "../alarms";
import { LinkAlarms, type HybridNetworkArgs } from "../arguments";
import { directConnectLinks, vpnLinks } from "../links";
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
    ? [...essential, ...watchClosely(scope, links, sessions, args.sites ?? {})]
    : essential;
}

function watchClosely(
  scope: Scope,
  links: SiteLinks,
  sessions: LinkAlarm[],
  sites: NonNullable<HybridNetworkArgs["sites"]>,
): pulumi.Output<string>[] {
  const tunnels = links.vpn.flatMap((built) => alarmsOnEachTunnel(scope, built));
  const direct = directConnectLinks(sites);
  const ofLinks = links.directConnect.flatMap((built) => {
    const link = direct.find(({ key }) => key === built.key);
    const site = link && sites[link.site];
    return link && site && built.virtualInterface
      ? [
          ...alarmsOnPrefixes(scope, built, {
            expected: site.prefixes.length,
            allocated: link.prefixAllocation,
          }),
          ...alarmsOnConnection(scope, built, link),
        ]
      : [];
  });
  const ofSites = Object.keys(sites).flatMap((site) =>
    alarmsOnSite(scope, site, {
      sessions: ofSite(site, sessions, direct),
      tunnels: ofSite(site, tunnels, vpnLinks(sites)),
    }),
  );
  return [...arnsOf(tunnels), ...ofLinks.map(({ arn }) => arn), ...ofSites];
}

/** The alarms on links of one site. */
function ofSite(site: string, alarms: LinkAlarm[], links: { key: string; site: string }[]) {
  const keys = links.filter((link) => link.site === site).map(({ key }) => key);
  return alarms.filter(({ key }) => keys.includes(key));
}

const arnsOf = (alarms: LinkAlarm[]) => alarms.map(({ alarm }) => alarm.arn);
