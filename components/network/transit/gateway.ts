import * as ec2 from "@pulumi/aws/ec2";
import * as ec2transitgateway from "@pulumi/aws/ec2transitgateway";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../../shared";
import type { HybridNetworkArgs } from "../arguments";
import type { Scope } from "../scope";
import { createTransitSubnets, type Zone } from "../subnets";
import { defaultTransitAsn, type TransitGatewayArgs } from "./arguments";

/** What the gateway and its parts are called, after the network's name. */
const part = "transit-gateway";

/**
 * The hub. Nothing is accepted, associated or propagated by itself: what may talk to what is said by route tables of ours.
 * Equal routes of several tunnels are used at once.
 */
export function createTransitGateway(
  { name, tags, kept }: Scope,
  { asn = defaultTransitAsn, tunnelCidr }: TransitGatewayArgs,
): ec2transitgateway.TransitGateway {
  const child = `${name}-${part}`;
  return new ec2transitgateway.TransitGateway(
    child,
    {
      amazonSideAsn: asn,
      autoAcceptSharedAttachments: "disable",
      defaultRouteTableAssociation: "disable",
      defaultRouteTablePropagation: "disable",
      dnsSupport: "enable",
      vpnEcmpSupport: "enable",
      transitGatewayCidrBlocks: tunnelCidr === undefined ? undefined : [tunnelCidr],
      tags: nameTags(child, tags),
    },
    kept,
  );
}

/**
 * Attaches the VPC over subnets of their own in every zone: only zones with such a subnet reach the hub. Each zone answers
 * for itself, so appliance mode stays off. Source: Transit Gateway User Guide, "Transit gateway design best practices".
 */
export function attachVpc(
  scope: Scope,
  vpc: ec2.Vpc,
  network: HybridNetworkArgs,
  zones: Zone[],
  gateway: { id: pulumi.Input<string>; shared: boolean },
): ec2transitgateway.VpcAttachment {
  const { name, tags, opts } = scope;
  const subnets = createTransitSubnets(
    scope,
    vpc,
    network,
    zones.map(({ letter }) => letter),
  );
  const child = `${name}-${part}-vpc`;
  return new ec2transitgateway.VpcAttachment(
    child,
    {
      transitGatewayId: gateway.id,
      vpcId: vpc.id,
      subnetIds: subnets.map(({ id }) => id),
      applianceModeSupport: "disable",
      dnsSupport: "enable",
      // Of somebody else's gateway AWS lets only its owner say this.
      ...(gateway.shared
        ? {}
        : {
            transitGatewayDefaultRouteTableAssociation: false,
            transitGatewayDefaultRouteTablePropagation: false,
          }),
      tags: nameTags(child, tags),
    },
    opts,
  );
}

/**
 * Leads what is meant for the sites to the hub, which unlike a virtual private gateway announces nothing into a VPC's route
 * tables. The edge has no business on premises.
 */
export function routeToSites(
  scope: Scope,
  attachment: ec2transitgateway.VpcAttachment,
  zones: Zone[],
  prefixes: string[],
): void {
  for (const { letter, application, data, endpoints } of zones) {
    const tiers = { app: application, data, ...(endpoints && { endpoints }) };
    for (const [tier, { routes }] of Object.entries(tiers)) {
      for (const prefix of prefixes) {
        const route = new ec2.Route(
          `${scope.name}-${tier}-${letter}-to-${prefix}`,
          {
            routeTableId: routes.id,
            destinationCidrBlock: prefix,
            transitGatewayId: attachment.transitGatewayId,
          },
          // AWS refuses a route to a hub that the VPC is not attached to yet.
          { ...scope.opts, dependsOn: attachment },
        );
        if (tier === "app") scope.lifelines.push(route);
      }
    }
  }
}
