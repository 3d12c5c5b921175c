import type * as ec2 from "@pulumi/aws/ec2";
import { defaultAmazonSideAsn, type HybridNetworkArgs } from "./arguments";
import { connectLinks, type BuiltLink } from "./direct-connect";
import { directConnectLinks, vpnLinks } from "./links";
import type { Scope } from "./scope";
import type { Zone } from "./subnets";
import { connectRouters, type BuiltTunnels } from "./vpn";
import { createVpnGateway, propagateRoutes } from "./vpn-gateway";

/** What ties the network to its sites. */
export interface SiteLinks {
  vpn: BuiltTunnels[];
  directConnect: BuiltLink[];
}

/** Links the VPC to every site that asks for a link. Without one there is no gateway either. */
export function linkSites(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  args: HybridNetworkArgs,
): SiteLinks {
  const { sites = {}, amazonSideAsn = defaultAmazonSideAsn } = args;
  const routers = vpnLinks(sites);
  const links = directConnectLinks(sites);
  if (routers.length + links.length === 0) return { vpn: [], directConnect: [] };

  const gateway = createVpnGateway(scope, vpc, amazonSideAsn);
  propagateRoutes(scope, gateway, zones);
  return {
    vpn: connectRouters(scope, gateway, routers, args),
    directConnect: connectLinks(scope, gateway, links, args),
  };
}
