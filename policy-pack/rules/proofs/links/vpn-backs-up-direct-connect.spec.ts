import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { customerGateway, site, virtualInterface, vpn } from "../../../testing/sites";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
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

const direct = (vpnGatewayId: unknown) => link({ dxGatewayId: undefined, vpnGatewayId });
const unled = (associatedGatewayId: unknown, ...more: Fixture[]) => [
  vgw,
  transit,
  resource(Aws.DirectConnectGatewayAssociation, "subject", { associatedGatewayId }),
  ...more,
];
const backup = (ends: object) =>
  resource(Aws.VpnConnection, "backup", { type: "ipsec.1", ...ends });
const none = "no VPN connection leads to its gateway";
const unclear = "? which gateway it and the VPN connections lead to is not known yet";

subjectCases(vpnBacksUpDirectConnect, {
  "a VPN from another router": [[...base, link(), vpn2], passes],
  "a VPN from a router whose site is not known": [
    [
      hub,
      vgw,
      joined,
      edge1,
      customerGateway("edge-2", "198.51.100.20", { bgpAsn: UNKNOWN }),
      link(),
      vpn2,
    ],
    "? which site vpn-2 leads to is not known",
  ],
  "a VPN on its own router beside one that leads nobody knows where": [
    [...base, link(), vpn1, vpn("vpn-3", vgw, edge2, { vpnGatewayId: UNKNOWN })],
    "? which gateway vpn-3 leads to is not known",
  ],
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
    "? which gateway subject or vpn-2 leads to is not known",
  ],
  "a VPN to the same gateway of another stack": [
    [edge2, direct("vgw-1"), vpn("far", vgw, edge2, { vpnGatewayId: "vgw-1" })],
    passes,
  ],
  "no VPN where the gateway is another stack's": [
    [direct("vgw-1")],
    "? vgw-1 is not in this stack",
  ],
  "a VPN to who knows where": [
    [...base, link(), vpn("off", vgw, edge2, { vpnGatewayId: UNKNOWN })],
    "? which gateway subject or off leads to is not known",
  ],
  "an association that its links speak for": [
    [
      hub,
      vgw,
      resource(Aws.DirectConnectGatewayAssociation, "subject", {
        dxGatewayId: ref(hub),
        associatedGatewayId: ref(vgw),
      }),
      virtualInterface("link", hub),
    ],
    isLeftOut,
  ],
  "an association no link leads to yet, with a VPN": [
    unled(ref(vgw), backup({ vpnGatewayId: ref(vgw) })),
    passes,
  ],
  "one with a VPN to its transit gateway": [
    unled(ref(transit), backup({ transitGatewayId: ref(transit) })),
    passes,
  ],
  "one with a VPN to its gateway of another stack": [
    unled("vgw-1", backup({ vpnGatewayId: "vgw-1" })),
    passes,
  ],
  "one without a VPN": [unled(ref(vgw)), none],
  "one with a VPN to another kind of gateway": [
    unled(ref(vgw), backup({ transitGatewayId: ref(transit) })),
    none,
  ],
  "one with a VPN to another stack": [unled(ref(transit), backup({ vpnGatewayId: "vgw-1" })), none],
  "one with a gateway of another account": [
    unled(undefined),
    "? its gateway is one of another account",
  ],
  "one with a gateway of another stack": [unled("vgw-1"), "? vgw-1 is not in this stack"],
  "one with a gateway that is not known": [unled(UNKNOWN), unclear],
  "one with a VPN to who knows where": [
    unled(ref(vgw), backup({ vpnGatewayId: UNKNOWN })),
    unclear,
  ],
});
