import { Aws } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { customerGateway, site, virtualInterface, vpn } from "../../testing/sites";
import { passes, subjectCases } from "../../testing/subject-cases";
import { vpnBacksUpDirectConnect } from "./vpn-backs-up-direct-connect";

const { hub, vgw, joined, edge1, edge2, vpn1, vpn2 } = site();
const link = (more: object = {}) =>
  virtualInterface("subject", hub, {
    connectionId: "dxcon-1",
    tags: { Router: "edge-1" },
    ...more,
  });
const base = [hub, vgw, joined, edge1, edge2];
const elsewhere = resource(Aws.VpnGateway, "elsewhere");
const transit = resource(Aws.TransitGateway, "tgw");
const joinedTransit = resource(Aws.DirectConnectGatewayAssociation, "joined", {
  dxGatewayId: ref(hub),
  associatedGatewayId: ref(transit),
});

subjectCases(vpnBacksUpDirectConnect, {
  "a VPN from another router": [[...base, link(), vpn2], passes],
  "a VPN to a transit gateway": [
    [
      hub,
      transit,
      joinedTransit,
      edge2,
      link(),
      resource(Aws.VpnConnection, "v", {
        transitGatewayId: ref(transit),
        customerGatewayId: ref(edge2),
      }),
    ],
    passes,
  ],
  "an interface straight on the gateway": [
    [vgw, edge2, link({ dxGatewayId: undefined, vpnGatewayId: ref(vgw) }), vpn2],
    passes,
  ],
  "a router that nothing tells": [[...base, link({ tags: {} }), vpn1], passes],
  "no VPN": [[...base, link()], "nothing stands by for subject: its site has no VPN connection"],
  "a VPN of another site": [
    (() => {
      const far = customerGateway("far", "192.0.2.1", { bgpAsn: "65099" });
      return [...base, far, link(), vpn("far", vgw, far)];
    })(),
    "nothing stands by for subject: its site has no VPN connection",
  ],
  "a VPN that Direct Connect carries": [
    [...base, link(), vpn("inside", vgw, edge2, { outsideIpAddressType: "PrivateIpv4" })],
    "nothing stands by for subject: inside runs over Direct Connect itself",
  ],
  "a VPN to another gateway": [
    [...base, elsewhere, link(), vpn("off", elsewhere, edge2)],
    "off leads to another gateway than subject",
  ],
  "a VPN with static routes": [
    [...base, link(), vpn("fixed", vgw, edge2, { staticRoutesOnly: true })],
    "fixed has static routes, so that BGP does not move traffic there",
  ],
  "a VPN on the link's own router": [
    [...base, link(), vpn1],
    "vpn-1 ends on edge-1, as subject does",
  ],
  "a link whose gateway is outside the stack": [
    [vgw, edge2, link({ dxGatewayId: "dxgw-9" }), vpn2],
    "? which gateway subject leads to is not known",
  ],
});
