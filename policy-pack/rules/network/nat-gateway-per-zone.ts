import { Aws, compliant, notApplicable, stackRule, Undecided, undecided, UNKNOWN } from "../../kit";
import { violation, wellArchitected, type Resource, type Verdict } from "../../kit";
import { effectiveRouteTable, EVERY_ZONE, zoneOfNatGateway, zoneOfSubnet } from "../../topology";
import type { Graph, Route } from "../../topology";

export const natGatewayPerZone = stackRule({
  name: "nat-gateway-per-zone",
  description: "A private subnet leaves through a NAT gateway of its own zone.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
  ),
  remediationSteps:
    "Give each zone a NAT gateway and each private subnet the route table of its zone. Costs an hourly charge per gateway, saves the charge for traffic between zones.",
  appliesTo: [Aws.Subnet],
  judge: (subnet, graph) => {
    const table = effectiveRouteTable(graph, subnet);
    if (table instanceof Undecided) return undecided(table.because);
    const leaving = table.routes.filter((route) => route.isDefault !== false);
    if (leaving.length === 0) return notApplicable("Nothing leaves the subnet.");
    return leaving.flatMap((route) => judgeRoute(graph, subnet, route));
  },
});

function judgeRoute(
  graph: Graph,
  subnet: Resource,
  { label, isDefault, way, nat }: Route,
): Verdict[] {
  if (way === UNKNOWN || isDefault === UNKNOWN) return undecided(`${label} is not known yet`);
  if (way === "interface") return violation(`${label} leads to a single network interface`);
  if (way !== "nat") return notApplicable("It does not leave through a NAT gateway.");
  const zone = zoneOfSubnet(subnet);
  const other = nat && zoneOfNatGateway(graph, nat);
  if (other === EVERY_ZONE) return compliant;
  if (zone === undefined || other === undefined) {
    return undecided(`whether the NAT gateway of ${label} is in the same zone is not known`);
  }
  return zone === other
    ? compliant
    : violation(`in ${zone}, it leaves by ${label} through ${other}`);
}
