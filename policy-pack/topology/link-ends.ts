import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { perGraph, type Graph } from "./graph";

/** What a property leads to: URNs of resources of the stack, and ids of others. */
export interface Ends {
  keys: string[];
  /** Whether it also leads to something that is unknown. */
  lost: boolean;
}

/** What some properties of a resource lead to. */
export function endsOf(
  graph: Graph,
  from: Resource,
  properties: readonly string[],
  types: readonly string[],
): Ends {
  const references = properties.map((property) => graph.reference(from, property, types));
  return {
    keys: references.flatMap(({ targets, foreign }) => [
      ...targets.map(({ urn }) => urn),
      ...foreign,
    ]),
    lost: references.some(({ lost }) => lost),
  };
}

/** A virtual interface: between which connection and which gateway. */
export interface VirtualInterface {
  resource: Resource;
  connection: Ends;
  gateway: Ends;
}

/** The virtual interfaces of a stack that lead into VPCs. */
export const virtualInterfaces = perGraph((graph: Graph): VirtualInterface[] =>
  graph.ofType(Aws.PrivateVirtualInterface, Aws.TransitVirtualInterface).map((resource) => ({
    resource,
    connection: endsOf(graph, resource, ["connectionId"], connectionTypes),
    gateway: endsOf(
      graph,
      resource,
      ["dxGatewayId", "vpnGatewayId"],
      [Aws.DirectConnectGateway, Aws.VpnGateway],
    ),
  })),
);

export const connectionTypes = [Aws.DirectConnectConnection, Aws.DirectConnectGroup];

/** Gateways of the AWS side that both a VPN connection and a Direct Connect gateway may lead to. */
export const siteGatewayTypes = [Aws.VpnGateway, Aws.TransitGateway];

/** The gateways that VPN connections of the stack lead to. */
export const vpnEnds = perGraph((graph: Graph) =>
  graph
    .ofType(Aws.VpnConnection)
    .map((vpn) => endsOf(graph, vpn, ["vpnGatewayId", "transitGatewayId"], siteGatewayTypes)),
);

/** Whether two properties lead to the same thing. */
export const meet = (one: Ends, other: Ends) => one.keys.some((key) => other.keys.includes(key));
