import { documented, stackRule } from "../../../kit";
import { judgeVpnRoute, vpnRouteTypes } from "../../../topology";

export const directConnectPreferred = stackRule({
  name: "direct-connect-preferred",
  description: "No static route leads traffic into a VPN that Direct Connect would take.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: documented(
    "Route tables and Site-to-Site VPN route priority",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html",
  ),
  related: ["REL02-BP02"],
  remediationSteps:
    "Let the VPN learn its routes by BGP, or give the static route a wider range than the sites announce over Direct Connect. What they announce is set under announced in the configuration of this rule. Traffic moves as soon as the route changes.",
  appliesTo: vpnRouteTypes,
  parameters: {
    defaults: { announced: [] as string[] },
    properties: {
      announced: {
        type: "array",
        items: { type: "string" },
        description: "Ranges that the routers of the sites announce over Direct Connect.",
      },
    },
  },
  judge: (route, graph, { announced }) => judgeVpnRoute(graph, route, announced),
});
