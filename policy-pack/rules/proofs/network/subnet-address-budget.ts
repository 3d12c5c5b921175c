import {
  Aws,
  compliant,
  given,
  notApplicable,
  stackRule,
  textOf,
  undecided,
  UNKNOWN,
  wellArchitected,
} from "../../../kit";
import { judgeDemand, takesNone, usableAddresses } from "../../../topology";

export const subnetAddressBudget = stackRule({
  name: "subnet-address-budget",
  description: "A subnet has addresses for all that may run in it, and some to spare.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL02-BP03",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_network_topology_ip_subnet_allocation.html",
  ),
  remediationSteps:
    "Let less run at once, spread it over more subnets, or add larger ones from a further range of the VPC: a subnet cannot grow, and a new range replaces it with all that is in it.",
  appliesTo: [Aws.Subnet],
  parameters: {
    defaults: { sparePercent: 30 },
    properties: {
      sparePercent: {
        type: "integer",
        minimum: 0,
        maximum: 99,
        default: 30,
        description: "How much of it stays free.",
      },
    },
  },
  judge: (subnet, graph, { sparePercent }) => {
    const cidr = subnet.read("cidrBlock");
    if (!given(cidr)) return notApplicable("It has no IPv4 range.");
    if (cidr === UNKNOWN) {
      return takesNone(graph, subnet) ? compliant : undecided("its range is not known yet");
    }
    return judgeDemand(graph, subnet, usableAddresses(textOf(cidr)), sparePercent);
  },
});
