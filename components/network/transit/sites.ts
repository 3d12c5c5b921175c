import type * as ec2 from "@pulumi/aws/ec2";
import type * as ec2transitgateway from "@pulumi/aws/ec2transitgateway";
import type * as pulumi from "@pulumi/pulumi";
import type { HybridNetworkArgs } from "../arguments";
import { connectLinks, type BuiltLinks } from "../direct-connect";
import { encryptsByVpn, sitePrefixes, type VpnLink } from "../links";
import type { Scope } from "../scope";
import type { SiteLinks, WantedLinks } from "../sites";
import type { Zone } from "../subnets";
import { connectRouters, type BuiltTunnels } from "../vpn";
import { announcedRanges } from "./announced";
import { Attachment } from "./arguments";
import { attachVpc, createTransitGateway, routeToSites } from "./gateway";
import { shareGateway } from "./sharing";
import { createTable, type Attached } from "./tables";

/** Links the VPC through a transit gateway: its own with the sites' links, or somebody else's as one VPC of many. */
export function linkByTransitGateway(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  wanted: WantedLinks,
  args: HybridNetworkArgs,
): SiteLinks {
  const { transitGateway = {} } = args;
  if (transitGateway.id !== undefined) {
    const { id } = joinVpc(scope, vpc, zones, { id: transitGateway.id, shared: true }, args);
    return {
      vpn: [],
      directConnect: [],
      transit: { gatewayId: transitGateway.id, attachmentId: id },
    };
  }
  const own = createTransitGateway(scope, transitGateway);
  const attached = joinVpc(scope, vpc, zones, { id: own.id, shared: false }, args);
  shareGateway(scope, own, transitGateway.sharedWith ?? []);
  return {
    ...linkOwn(scope, own, attached, wanted, args),
    transit: { gatewayId: own.id, attachmentId: attached.id },
  };
}

/** Attaches the VPC and leads what is for the sites there; while sites only move here, the way out stays as it is. */
function joinVpc(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  gateway: { id: pulumi.Input<string>; shared: boolean },
  args: HybridNetworkArgs,
): ec2transitgateway.VpcAttachment {
  const { attachment, sites = {} } = args;
  const attached = attachVpc(scope, vpc, args, zones, gateway);
  if (attachment === Attachment.TransitGateway)
    routeToSites(scope, attached, zones, sitePrefixes(sites));
  return attached;
}

function linkOwn(
  scope: Scope,
  gateway: ec2transitgateway.TransitGateway,
  vpc: ec2transitgateway.VpcAttachment,
  { routers, links, tunnels }: WantedLinks,
  args: HybridNetworkArgs,
): SiteLinks {
  const joined = {
    id: gateway.id,
    part: "transit-direct-connect",
    association: "hub",
    announced: announcedRanges(args),
  };
  const direct = connectLinks(scope, joined, links, args);
  const over = (underlay: VpnLink["underlay"]) =>
    routers.filter((link) => link.underlay === underlay);
  const vpn = [
    ...connectRouters(scope, tunnels, over("internet"), { transitGatewayId: gateway.id }),
    ...connectRouters(scope, tunnels, over("direct-connect"), {
      transitGatewayId: gateway.id,
      outsideIpAddressType: "PrivateIpv4",
      transportTransitGatewayAttachmentId: direct.association?.transitGatewayAttachmentId,
    }),
  ];
  createTables(
    scope,
    gateway.id,
    [{ part: "transit-gateway-vpc", attachmentId: vpc.id }, ...vpn.map(ofTunnels)],
    {
      direct: ofLinks(direct),
      apart: encryptsByVpn(args),
    },
  );
  return { vpn, directConnect: direct.links };
}

/**
 * One table for all. Only Direct Connect that merely carries tunnels has another, with nothing of the VPC in it: its routes
 * would win against those of the tunnels, and what comes out of it bare must not reach the VPC.
 */
function createTables(
  scope: Scope,
  gatewayId: pulumi.Input<string>,
  attached: Attached[],
  { direct, apart }: { direct: Attached[]; apart: boolean },
): void {
  createTable(
    scope,
    gatewayId,
    "transit-gateway-routes",
    apart ? attached : [...attached, ...direct],
  );
  if (apart) createTable(scope, gatewayId, "transit-gateway-underlay", direct);
}

const ofTunnels = ({ key, connection }: BuiltTunnels): Attached => ({
  part: `${key}-vpn`,
  attachmentId: connection.transitGatewayAttachmentId,
});

const ofLinks = ({ association }: BuiltLinks): Attached[] =>
  association
    ? [{ part: "transit-direct-connect", attachmentId: association.transitGatewayAttachmentId }]
    : [];
