import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { maybe } from "../../testing/judge";
import { ruleCases } from "../../testing/rule-cases";
import { directConnectHasVpnBackup } from "./direct-connect-has-vpn-backup";

const virtual = resource(Aws.VpnGateway, "sites", {});
const transit = resource(Aws.TransitGateway, "hub", {});
const stack = (associatedGatewayId: unknown, ...more: Fixture[]) => [
  virtual,
  transit,
  resource(Aws.DirectConnectGatewayAssociation, "subject", { associatedGatewayId }),
  ...more,
];
const vpn = (ends: object) => resource(Aws.VpnConnection, "backup", { type: "ipsec.1", ...ends });
const none = "no VPN connection leads to its gateway";
const unclear = "which gateway it and the VPN connections lead to is not known yet";

describe("VPN beside Direct Connect", () => {
  ruleCases(directConnectHasVpnBackup, {
    compliant: {
      "one to the same virtual gateway": stack(ref(virtual), vpn({ vpnGatewayId: ref(virtual) })),
      "one to the same transit gateway": stack(
        ref(transit),
        vpn({ transitGatewayId: ref(transit) }),
      ),
      "one to the same gateway of another stack": stack("vgw-1", vpn({ vpnGatewayId: "vgw-1" })),
    },
    violating: {
      "Direct Connect alone": [stack(ref(virtual)), none],
      "one to another kind of gateway": [
        stack(ref(virtual), vpn({ transitGatewayId: ref(transit) })),
        none,
      ],
      "one to a gateway of another stack": [
        stack(ref(transit), vpn({ vpnGatewayId: "vgw-1" })),
        none,
      ],
    },
    absent: {
      "a gateway of another account": [
        stack(undefined),
        maybe("its gateway is one of another account"),
      ],
    },
    unknown: {
      "a gateway of another stack": [stack("vgw-1"), "vgw-1 is not in this stack"],
      "a gateway that is not known": [stack(UNKNOWN), unclear],
      "a VPN connection to who knows where": [
        stack(ref(virtual), vpn({ vpnGatewayId: UNKNOWN })),
        unclear,
      ],
    },
    notApplicable: {},
  });
});
