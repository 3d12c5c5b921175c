import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { vpnDynamicRoutes } from "./vpn-dynamic-routes";

const isOn = "staticRoutesOnly is on";

describe("Routes of a VPN connection", () => {
  ruleCases(vpnDynamicRoutes, {
    compliant: {
      "one that says that it learns them": { staticRoutesOnly: false },
      "one to a transit gateway": { staticRoutesOnly: false, transitGatewayId: "tgw-1" },
      "one with unknown ends": { customerGatewayId: UNKNOWN, staticRoutesOnly: false },
    },
    violating: {
      "static routes": [{ staticRoutesOnly: true }, isOn],
      "static routes to a virtual gateway": [
        { staticRoutesOnly: true, vpnGatewayId: "vgw-1" },
        isOn,
      ],
      "static routes between unknown ends": [
        { customerGatewayId: UNKNOWN, staticRoutesOnly: true },
        isOn,
      ],
    },
    absent: { "one that leaves it to AWS": [{}] },
    unknown: {
      "a setting that is not known": [
        { staticRoutesOnly: UNKNOWN },
        "staticRoutesOnly is not known yet",
      ],
    },
    notApplicable: {},
  });
});
