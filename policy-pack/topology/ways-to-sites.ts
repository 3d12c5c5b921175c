import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import type { Graph } from "./graph";
import { waysOut } from "./ways-out";

/** A subnet's table must know the sites: by what the virtual private gateway learns, or by a route to a transit gateway. */
export function missingWayToSites(graph: Graph, gateway: Resource): string[] {
  const propagations = graph.referrers(gateway, [Aws.VpnRoutePropagation], "vpnGatewayId").found;
  const routes = graph.ofType(Aws.Route).filter((route) => leadsTo(graph, route, gateway));
  const tables = new Set(
    [...propagations, ...routes].flatMap(
      (one) => graph.reference(one, "routeTableId", tableTypes).targets,
    ),
  );
  return waysOut(graph)
    .map(({ subnet }) => subnet)
    .filter((subnet) => inVpcOf(graph, subnet, gateway))
    .filter((subnet) => {
      const links = graph.referrers(subnet, [Aws.RouteTableAssociation], "subnetId").found;
      const own = links.flatMap(
        (link) => graph.reference(link, "routeTableId", tableTypes).targets,
      );
      return own.length > 0 && !own.some((table) => tables.has(table));
    })
    .map((subnet) => subnet.name);
}

const tableTypes = [Aws.RouteTable, Aws.DefaultRouteTable];

const leadsTo = (graph: Graph, route: Resource, gateway: Resource) =>
  graph.reference(route, "gatewayId", [Aws.VpnGateway]).targets.includes(gateway);

function inVpcOf(graph: Graph, subnet: Resource, gateway: Resource): boolean {
  const vpcs = (of: Resource) => graph.reference(of, "vpcId", [Aws.Vpc, Aws.DefaultVpc]).targets;
  return vpcs(subnet).some((vpc) => vpcs(gateway).includes(vpc));
}
