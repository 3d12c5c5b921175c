import { Aws, compliant, documented, stackRule, violation } from "../../kit";
import { missingWayToSites } from "../../topology";

export const workloadSubnetsReachSites = stackRule({
  name: "workload-subnets-reach-sites",
  description:
    "Every subnet with workloads has a route to the sites behind the gateway of its VPC.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Route tables and Site-to-Site VPN route priority",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html",
  ),
  remediationSteps:
    "Let the gateway propagate what it learns into the subnet's route table, or give the table a route for each range of the sites: without one, answers to the sites go nowhere. Nothing is interrupted.",
  appliesTo: [Aws.VpnGateway],
  judge: (gateway, graph) => {
    const missing = missingWayToSites(graph, gateway);
    return missing.length > 0
      ? violation(`no route leads from ${missing.join(", ")} to ${gateway.label}`)
      : compliant;
  },
});
