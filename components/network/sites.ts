import type * as ec2 from "@pulumi/aws/ec2";
import type * as pulumi from "@pulumi/pulumi";
import { defaultAmazonSideAsn, type HybridNetworkArgs } from "./arguments";
import { connectLinks, type BuiltLink } from "./direct-connect";
import {
  attachmentsOf,
  directConnectLinks,
  vpnLinks,
  type DirectConnectLink,
  type VpnLink,
} from "./links";
import type { Scope } from "./scope";
import type { Zone } from "./subnets";
import { Attachment } from "./transit/arguments";
import { linkByTransitGateway } from "./transit/sites";
import { connectRouters, prepareTunnels, type BuiltTunnels, type TunnelBase } from "./vpn";
import { createVpnGateway, propagateRoutes } from "./vpn-gateway";

/** What ties the network to its sites. */
export interface SiteLinks {
  vpn: BuiltTunnels[];
  directConnect: BuiltLink[];
  /** The transit gateway, where there is one, and the VPC's place at it. */
  transit?: { gatewayId: pulumi.Input<string>; attachmentId: pulumi.Output<string> };
}

/** What one gateway is to be linked to. */
export interface WantedLinks {
  routers: VpnLink[];
  links: DirectConnectLink[];
  tunnels: TunnelBase | undefined;
}

/** Links the VPC to every site that asks for a link, by each gateway that it has. */
export function linkSites(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  args: HybridNetworkArgs,
): SiteLinks {
  const routers = vpnLinks(args);
  const links = directConnectLinks(args);
  const tunnels = prepareTunnels(scope, routers, args);
  const built = attachmentsOf(args).map((attachment) => {
    const at = (link: { attachment: Attachment }) => link.attachment === attachment;
    const wanted = { routers: routers.filter(at), links: links.filter(at), tunnels };
    return attachment === Attachment.TransitGateway
      ? linkByTransitGateway(scope, vpc, zones, wanted, args)
      : linkByVpnGateway(scope, vpc, zones, wanted, args);
  });
  return {
    vpn: built.flatMap(({ vpn }) => vpn),
    directConnect: built.flatMap(({ directConnect }) => directConnect),
    transit: built.find(({ transit }) => transit)?.transit,
  };
}

/** Links the VPC through a gateway of its own. Without a link there is no gateway either. */
function linkByVpnGateway(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  { routers, links, tunnels }: WantedLinks,
  args: HybridNetworkArgs,
): SiteLinks {
  if (routers.length + links.length === 0) return { vpn: [], directConnect: [] };
  const { cidr, secondaryCidrs = [], amazonSideAsn = defaultAmazonSideAsn } = args;
  const gateway = createVpnGateway(scope, vpc, amazonSideAsn);
  const joined = {
    id: gateway.id,
    part: "direct-connect",
    association: "vpc",
    announced: [cidr, ...secondaryCidrs],
  };
  const direct = connectLinks(scope, joined, links, args);
  propagateRoutes(scope, gateway, zones, direct.association);
  return {
    vpn: connectRouters(scope, tunnels, routers, { vpnGatewayId: gateway.id }),
    directConnect: direct.links,
  };
}
