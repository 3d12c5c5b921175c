import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { customerGateway, site, virtualInterface, vpn } from "../../../testing/sites";
import { directConnectPreferred } from "./direct-connect-preferred";

const { vgw, hub, joined, edge1, dx1, vpn1 } = site();
const virtual = [vgw, hub, joined, edge1, dx1, vpn1];
const fixed = (destinationCidrBlock: unknown, vpnConnectionId: unknown = ref(vpn1)) =>
  resource(Aws.VpnConnectionRoute, "subject", { destinationCidrBlock, vpnConnectionId });

const tgw = resource(Aws.TransitGateway, "tgw");
const tunnel = resource(Aws.VpnConnection, "tunnel", {
  transitGatewayId: ref(tgw),
  customerGatewayId: ref(edge1),
});
const transit = [
  tgw,
  hub,
  edge1,
  tunnel,
  resource(Aws.DirectConnectGatewayAssociation, "joined", {
    dxGatewayId: ref(hub),
    associatedGatewayId: ref(tgw),
  }),
  virtualInterface("dx", hub),
];
const through = (destinationCidrBlock: unknown, member: unknown = ref(tunnel)) =>
  resource(Aws.TransitGatewayRoute, "subject", {
    destinationCidrBlock,
    transitGatewayAttachmentId: member,
  });
const apart: Fixture[] = [
  resource(Aws.VpnGateway, "far"),
  customerGateway("edge-9", "198.51.100.9"),
];
const farVpn = vpn("vpn-9", apart[0] ?? vgw, edge1);
const takes = (range: string, by: string, wider: string) =>
  `traffic to ${range} takes ${by}, although Direct Connect leads to ${wider}`;
const unsure = (range: string) =>
  `whether sites announce ${range} over Direct Connect is not known`;

describe("Static routes beside Direct Connect", () => {
  ruleCases(
    directConnectPreferred,
    {
      compliant: {
        "a wider range than is announced": [...virtual, fixed("10.0.0.0/8")],
        "the same range at a virtual private gateway": [...virtual, fixed("10.9.0.0/16")],
        "a wider range at a transit gateway": [...transit, through("10.0.0.0/8")],
        "a wider range of IPv6": [...virtual, fixed("fd00::/8")],
      },
      violating: {
        "a part of what is announced": [
          [...virtual, fixed("10.9.1.0/24")],
          takes("10.9.1.0/24", "vpn-1", "10.9.0.0/16"),
        ],
        "a part of it at a transit gateway": [
          [...transit, through("10.9.128.0/17")],
          takes("10.9.128.0/17", "tunnel", "10.9.0.0/16"),
        ],
        "the same range at a transit gateway, which takes the static one": [
          [...transit, through("10.9.0.0/16")],
          takes("10.9.0.0/16", "tunnel", "10.9.0.0/16"),
        ],
        "a part of an IPv6 range": [
          [...virtual, fixed("fd00:9:1::/48")],
          takes("fd00:9:1::/48", "vpn-1", "fd00:9::/32"),
        ],
      },
      absent: {
        "a range that is not set": [[...virtual, fixed(undefined)]],
      },
      unknown: {
        "a range that is not known": [
          [...virtual, fixed(UNKNOWN)],
          "destinationCidrBlock is not known yet",
        ],
        "a range of which nobody said whether it is announced": [
          [...virtual, fixed("192.168.0.0/16")],
          unsure("192.168.0.0/16"),
        ],
      },
      notApplicable: {
        "a gateway without Direct Connect": [vgw, edge1, vpn1, fixed("10.9.1.0/24")],
        "a VPN of another gateway": [
          ...virtual,
          ...apart,
          farVpn,
          fixed("10.9.1.0/24", ref(farVpn)),
        ],
        "a VPN of another stack": [...virtual, fixed("10.9.1.0/24", "vpn-9")],
        "a route to a VPC": [
          ...transit,
          through("10.9.1.0/24", ref(resource(Aws.TransitGatewayAttachment, "vpc"))),
        ],
        "a route to nowhere": [...transit, through("10.9.1.0/24", "")],
      },
    },
    { announced: ["10.9.0.0/16", "fd00:9::/32"] },
  );
});
