import { Aws } from "../kit";
import { ref, resource, type Fixture } from "./fixture";

/** A site with two Direct Connect links on two routers, and a VPN from each router as the backup. */
export function site() {
  const vgw = resource(Aws.VpnGateway, "vgw");
  const hub = resource(Aws.DirectConnectGateway, "hub");
  const joined = resource(Aws.DirectConnectGatewayAssociation, "joined", {
    dxGatewayId: ref(hub),
    associatedGatewayId: ref(vgw),
    allowedPrefixes: ["10.0.0.0/16"],
  });
  const edge1 = customerGateway("edge-1", "203.0.113.10");
  const edge2 = customerGateway("edge-2", "198.51.100.20");
  return {
    vgw,
    hub,
    joined,
    edge1,
    edge2,
    dx1: virtualInterface("dx-1", hub, { connectionId: "dxcon-1", tags: { Router: "edge-1" } }),
    dx2: virtualInterface("dx-2", hub, { connectionId: "dxcon-2", tags: { Router: "edge-2" } }),
    vpn1: vpn("vpn-1", vgw, edge1),
    vpn2: vpn("vpn-2", vgw, edge2),
  };
}

export const customerGateway = (name: string, ipAddress: string, more: object = {}) =>
  resource(Aws.CustomerGateway, name, { bgpAsn: "65010", ipAddress, ...more });

export const virtualInterface = (name: string, hub: Fixture, more: object = {}) =>
  resource(Aws.PrivateVirtualInterface, name, { bgpAsn: 65010, dxGatewayId: ref(hub), ...more });

export const vpn = (name: string, gateway: Fixture, end: Fixture, more: object = {}) =>
  resource(Aws.VpnConnection, name, {
    vpnGatewayId: ref(gateway),
    customerGatewayId: ref(end),
    staticRoutesOnly: false,
    ...more,
  });
