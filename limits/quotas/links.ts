import { QuotaScope, quotasOf, type Quota } from "./quota";

const { Region, Account, Vpc, Gateway, TransitGateway, Connection, Location } = QuotaScope;
const { Association, DirectConnectGateway, Endpoint, ResolverRule } = QuotaScope;

const vpn = quotasOf("EC2", "AWS Site-to-Site VPN User Guide, Quotas, 2023-06");
const directConnect = quotasOf(
  "Direct Connect",
  "AWS Direct Connect User Guide, AWS Direct Connect quotas, 2026-11",
);
const transit = quotasOf("EC2", "Amazon VPC Transit Gateways, AWS Transit Gateway Quotas, 2026-11");
const clientVpn = quotasOf(
  "EC2",
  "AWS Client VPN Administrator Guide, AWS Client VPN quotas, 2026-11",
);
const resolver = quotasOf(
  "Route 53 Resolver",
  "Amazon Route 53 Developer Guide, Quotas on Route 53 Resolver, before 2021-03",
);

/** Default quotas of what leads to the sites, and of names. */
export const linkQuotas = {
  vpnConnections: vpn.raised("VPN connections", Region, 50, "L-3E6EC3A3"),
  vpnConnectionsPerGateway: vpn.raised("VPN connections", Gateway, 10, "L-B91E5754"),
  customerGateways: vpn.raised("customer gateways", Region, 50, "L-4FB7FF5D"),
  vpnGateways: vpn.raised("virtual private gateways", Region, 5, "L-7029FAB6"),
  connections: directConnect.raised("connections", Location, 10),
  virtualInterfaces: directConnect.fixed("private virtual interfaces", Connection, 50),
  transitInterfaces: directConnect.fixed("transit virtual interfaces", Connection, 4),
  allInterfaces: directConnect.fixed("virtual interfaces", Connection, 51),
  interfacesPerGateway: directConnect.raised("virtual interfaces", DirectConnectGateway, 30),
  directConnectGateways: directConnect.raised("Direct Connect gateways", Account, 200),
  gatewaysPerDirectConnectGateway: directConnect.fixed(
    "virtual private gateways",
    DirectConnectGateway,
    20,
  ),
  hubsPerDirectConnectGateway: directConnect.fixed("transit gateways", DirectConnectGateway, 6),
  announcedPrefixes: directConnect.fixed("prefixes to announce", Association, 200),
  transitGateways: transit.raised("transit gateways", Account, 5, "L-A2478D36"),
  transitRouteTables: transit.raised("route tables", TransitGateway, 20, "L-43872EB7"),
  transitAttachments: transit.fixed("attachments", TransitGateway, 5000),
  transitRanges: transit.fixed("ranges", TransitGateway, 5),
  hubsPerVpc: transit.fixed("transit gateways", Vpc, 5),
  clientVpnEndpoints: clientVpn.raised("Client VPN endpoints", Region, 5, "L-8EA77D34"),
  clientVpnRules: clientVpn.raised("authorization rules", Endpoint, 200, "L-9A1BC94B"),
  clientVpnRoutes: clientVpn.raised("Client VPN routes", Association, 100, "L-401D78F7"),
  resolverEndpoints: resolver.raised("Resolver endpoints", Region, 4, "L-4A669CC0"),
  resolverAddresses: resolver.raised("addresses", Endpoint, 6),
  resolverRules: resolver.raised("Resolver rules", Region, 1000),
  resolverTargets: resolver.raised("target addresses", ResolverRule, 6),
  resolverRuleAssociations: resolver.raised("associations of Resolver rules", Region, 2000),
} satisfies Record<string, Quota>;
