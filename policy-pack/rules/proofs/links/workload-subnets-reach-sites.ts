import { Aws, documented, stackRule } from "../../../kit";
import { judgeWaysToSites } from "../../../topology";

export const workloadSubnetsReachSites = stackRule({
  name: "workload-subnets-reach-sites",
  description:
    "Every subnet with workloads has a route to the sites: over a transit gateway, or in the main route table of its VPC.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Route tables and Site-to-Site VPN route priority",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html",
  ),
  remediationSteps:
    "Give the table a route to the transit gateway for each range of the sites, or let the virtual private gateway propagate what it learns: without one, answers to the sites go nowhere. Nothing is interrupted.",
  appliesTo: [Aws.VpnGateway, Aws.TransitGatewayAttachment],
  judge: (gateway, graph) => judgeWaysToSites(graph, gateway),
});
