import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";

/**
 * Gives the VPC an IPv6 block of Amazon's, a resource of its own: subnets give up their parts before it goes, which they
 * could not were it a property of the VPC.
 */
export function addIpv6Block(scope: Scope, vpc: ec2.Vpc): void {
  const { ipv6CidrBlock } = new ec2.VpcIpv6CidrBlockAssociation(
    `${scope.name}-ipv6`,
    { vpcId: vpc.id, assignGeneratedIpv6CidrBlock: true },
    scope.opts,
  );
  scope.ipv6Block = ipv6CidrBlock;
}

/** The application tier's way to the internet over IPv6: outwards only, as an egress-only gateway admits nothing. */
export function createIpv6WayOut(scope: Scope, vpc: ec2.Vpc, zones: Zone[]): void {
  const { name, tags, lifelines, opts } = scope;
  const child = `${name}-egress-only`;
  const gateway = new ec2.EgressOnlyInternetGateway(
    child,
    { vpcId: vpc.id, tags: nameTags(child, tags) },
    opts,
  );
  for (const { letter, application } of zones) {
    const target = { destinationIpv6CidrBlock: "::/0", egressOnlyGatewayId: gateway.id };
    const args = { routeTableId: application.routes.id, ...target };
    lifelines.push(new ec2.Route(`${name}-app-${letter}-internet-ipv6`, args, opts));
  }
}
