import { compliant, documented, stackRule, undecided, violation } from "../../kit";
import { gatewayTypesOfVpc, missingWaysToSites } from "../../topology";

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
  appliesTo: gatewayTypesOfVpc,
  judge: (gateway, graph) => {
    const { subnets, lost } = missingWaysToSites(graph, gateway);
    if (subnets.length === 0) return compliant;
    return lost
      ? undecided(`which way ${lost.label} is part of is not known yet`)
      : violation(`no route leads from ${subnets.join(", ")} to ${gateway.label}`);
  },
});
