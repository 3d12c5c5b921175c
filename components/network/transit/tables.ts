import * as ec2transitgateway from "@pulumi/aws/ec2transitgateway";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";

/** Something that is attached to the hub. */
export interface Attached {
  /** What its place in a route table is called, after the network's name. */
  part: string;
  attachmentId: pulumi.Input<string>;
}

/** A route table of the hub in which all that is attached finds each other: the VPC the sites, and they the VPC. */
export function createTable(
  { name, tags, opts }: Scope,
  gatewayId: pulumi.Input<string>,
  part: string,
  attached: Attached[],
): void {
  const child = `${name}-${part}`;
  const table = new ec2transitgateway.RouteTable(
    child,
    { transitGatewayId: gatewayId, tags: nameTags(child, tags) },
    opts,
  );
  for (const { part: member, attachmentId } of attached) {
    const place = {
      transitGatewayAttachmentId: attachmentId,
      transitGatewayRouteTableId: table.id,
    };
    new ec2transitgateway.RouteTableAssociation(`${name}-${member}-association`, place, opts);
    new ec2transitgateway.RouteTablePropagation(`${name}-${member}-propagation`, place, opts);
  }
}
