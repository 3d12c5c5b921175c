import { addressAt, contains } from "@hybrid-platform/limits";
import type { HybridNetworkArgs } from "../arguments";
import type { ClientVpnArgs } from "./arguments";

/** What a Client VPN endpoint depends on in a network. */
export type DialledNetwork = Pick<
  HybridNetworkArgs,
  "cidr" | "secondaryCidrs" | "zones" | "clientVpn"
> & { sites?: Record<string, { prefixes: string[] }> };

/** Place of the VPC's resolver in its first range. Source: Amazon VPC User Guide, "DNS attributes for your VPC". */
const resolverOffset = 2;

/** The DNS servers that laptops ask. */
export function dnsServersOf({ cidr }: DialledNetwork, { dnsServers }: ClientVpnArgs): string[] {
  return dnsServers ?? [addressAt(cidr, resolverOffset)];
}

/** Letters of the zones that the endpoint stands in. */
export function zonesOfEndpoint({ zones }: DialledNetwork, vpn: ClientVpnArgs): string[] {
  return vpn.zones ?? zones.slice(0, 2);
}

/** Every range that laptops call, once. */
export function authorisedPrefixes({ authorise }: ClientVpnArgs): string[] {
  return [...new Set(Object.values(authorise).map(({ prefix }) => prefix))];
}

/**
 * What the endpoint needs routes for: the sites' ranges and servers. AWS adds the VPC's own by itself.
 * Source: AWS Client VPN Administrator Guide, "Client VPN routes".
 */
export function routedPrefixes(network: DialledNetwork, vpn: ClientVpnArgs): string[] {
  const { cidr, secondaryCidrs = [] } = network;
  const outside = (prefix: string) =>
    ![cidr, ...secondaryCidrs].some((range) => contains(range, prefix));
  const prefixes = authorisedPrefixes(vpn).filter(outside);
  const servers = dnsServersOf(network, vpn)
    .map((address) => `${address}/32`)
    .filter((server) => outside(server) && !prefixes.some((prefix) => contains(prefix, server)));
  return [...prefixes, ...servers];
}
