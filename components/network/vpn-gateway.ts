import type * as directconnect from "@pulumi/aws/directconnect";
import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../shared";
import type { Scope } from "./scope";
import type { Zone } from "./subnets";

/** The VPC's door to the sites, for VPN and Direct Connect alike. Of two ways with the same prefix it takes Direct Connect. */
export function createVpnGateway(
  { name, tags, kept }: Scope,
  vpc: ec2.Vpc,
  amazonSideAsn: number,
): ec2.VpnGateway {
  const child = `${name}-sites`;
  return new ec2.VpnGateway(
    child,
    { vpcId: vpc.id, amazonSideAsn: String(amazonSideAsn), tags: nameTags(child, tags) },
    kept,
  );
}

/**
 * Lets what the sites announce appear in the route tables of all tiers that the sites talk to. The edge has no business on
 * premises. Not before Direct Connect has joined the gateway, where it does: routes may come out wrong otherwise.
 * Source: Direct Connect User Guide, "Virtual private gateway associations".
 */
export function propagateRoutes(
  { name, opts }: Scope,
  gateway: ec2.VpnGateway,
  zones: Zone[],
  association: directconnect.GatewayAssociation | undefined,
): void {
  for (const { letter, application, data, endpoints } of zones) {
    const tiers = { app: application, data, ...(endpoints && { endpoints }) };
    for (const [tier, { routes }] of Object.entries(tiers)) {
      new ec2.VpnGatewayRoutePropagation(
        `${name}-${tier}-${letter}-sites`,
        { vpnGatewayId: gateway.id, routeTableId: routes.id },
        association ? { ...opts, dependsOn: association } : opts,
      );
    }
  }
}
