import { all, Aws, compliant, notApplicable, stackRule, undecided } from "../../kit";
import { violation, wellArchitected } from "../../kit";
import { endsOf, meet, routesOf } from "../../topology";

export const routesFromSitesPropagated = stackRule({
  name: "routes-from-sites-propagated",
  description: "A private route table learns the routes to the sites from the VPC's gateway.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "REL02-BP02",
    "https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html",
  ),
  remediationSteps:
    "Add a VpnGatewayRoutePropagation for the route table. Its subnets then answer what the sites send.",
  appliesTo: [Aws.RouteTable, Aws.DefaultRouteTable],
  judge: (table, graph) => {
    const vpc = endsOf(graph, table, ["vpcId", "defaultRouteTableId"], [Aws.Vpc, Aws.DefaultVpc]);
    const attached = graph
      .ofType(Aws.VpnGateway, Aws.VpnGatewayAttachment)
      .map((one) => endsOf(graph, one, ["vpcId"], [Aws.Vpc, Aws.DefaultVpc]));
    const unclear = vpc.lost || attached.some(({ lost }) => lost);
    if (!unclear && !attached.some((end) => meet(end, vpc))) {
      return notApplicable("Its VPC has no gateway to sites.");
    }
    const ways = routesOf(graph, table).map(({ way }) => way);
    if (ways.includes("internet")) return notApplicable("It is public.");
    const { found, lost } = graph.referrers(
      table,
      [Aws.VpnGatewayRoutePropagation],
      "routeTableId",
    );
    const learns = found.length > 0 || all(table.read("propagatingVgws")).length > 0;
    if (learns || ways.includes("virtual-gateway")) return compliant;
    return unclear || lost.length > 0
      ? undecided("which gateway it learns from is not known yet")
      : violation("it knows no way to the sites");
  },
});
