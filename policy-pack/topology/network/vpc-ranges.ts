import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import type { Graph } from "../graph";

/** The ranges of a VPC as far as they are known, secondary ones included. */
export function rangesOfVpc(graph: Graph, vpc: Resource): string[] {
  const { found } = graph.referrers(vpc, [Aws.VpcCidrAssociation], "vpcId");
  return [vpc, ...found]
    .flatMap((owner) => [owner.read("cidrBlock"), owner.read("ipv6CidrBlock")])
    .filter((range) => typeof range === "string");
}

/** The VPCs of the stack behind a virtual or transit gateway. */
export function vpcsBehind(graph: Graph, gateway: Resource): Resource[] {
  const joins = [
    gateway,
    ...graph.referrers(gateway, [Aws.VpnGatewayAttachment], "vpnGatewayId").found,
    ...graph.referrers(gateway, [Aws.TransitGatewayAttachment], "transitGatewayId").found,
  ];
  const vpcs = joins.flatMap((one) => graph.reference(one, "vpcId", [Aws.Vpc]).targets);
  return [...new Set(vpcs)];
}
