import { Aws, mustBeOff, resourceRule, wellArchitected } from "../../kit";

export const vpnDynamicRoutes = resourceRule({
  name: "vpn-dynamic-routes",
  description: "A VPN connection learns its routes by BGP, so that another way can take over.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL02-BP02",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html",
  ),
  remediationSteps:
    "Set staticRoutesOnly to false and configure BGP on the router. The connection is replaced: its tunnels get other addresses and keys.",
  appliesTo: [Aws.VpnConnection],
  judge: (connection) => mustBeOff("staticRoutesOnly", connection.read("staticRoutesOnly")),
});
