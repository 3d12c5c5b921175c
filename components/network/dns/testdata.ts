import type { HybridNetworkArgs } from "../arguments";
import type { SiteArgs } from "../site-arguments";
import { small, vpnSite } from "../testdata";
import type { DnsArgs } from "./arguments";

/** A site that answers names. */
export const answering: SiteArgs = {
  ...vpnSite,
  dns: { domains: ["corp.example.com"], resolvers: ["10.0.0.53", "10.1.0.53"] },
};

/** A second site that answers names. */
export const busan: SiteArgs = {
  asn: 65011,
  prefixes: ["10.8.0.0/16"],
  routers: { "edge-1": { address: "192.0.2.30" } },
  vpn: { routers: ["edge-1"] },
  dns: { domains: ["busan.example.com"], resolvers: ["10.8.0.53"] },
};

/** Everything that can be asked for. */
export const everything: DnsArgs = {
  zone: "aws.example.com",
  inbound: "sites",
  queryLogRetentionDays: 30,
  firewall: { block: ["tunnel.example.net"] },
};

/** A network that answers names both ways, with changes. */
export const hybrid = (
  dns: DnsArgs = everything,
  sites: Record<string, SiteArgs> = { seoul: answering },
): HybridNetworkArgs => ({ ...small, dns, sites });
