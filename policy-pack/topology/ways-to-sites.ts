import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { Undecided } from "../kit/verdict";
import { endsOf, meet } from "./ends";
import type { Graph } from "./graph";
import { routeTableOwners } from "./route-tables";
import { waysOut } from "./ways-out";

const vpcTypes = [Aws.Vpc, Aws.DefaultVpc];
const tableTypes = [Aws.RouteTable, Aws.DefaultRouteTable, ...vpcTypes];

/** What joins a VPC to sites, and has its id: a virtual private gateway, or the VPC's attachment to a transit gateway. */
export const gatewayTypesOfVpc = [Aws.VpnGateway, Aws.TransitGatewayAttachment];

/**
 * Subnets with workloads, of the VPC of a gateway, whose route table knows no way to what is behind any gateway of that VPC: by what a
 * virtual private gateway learns, or by a route.
 */
export function missingWayToSites(graph: Graph, gateway: Resource): string[] {
  const vpc = endsOf(graph, gateway, ["vpcId"], vpcTypes);
  const beside = graph
    .ofType(...gatewayTypesOfVpc)
    .filter((one) => meet(endsOf(graph, one, ["vpcId"], vpcTypes), vpc));
  const tables = new Set(beside.flatMap((one) => tablesWithWayTo(graph, one)));
  return waysOut(graph)
    .map(({ subnet }) => subnet)
    .filter((subnet) => meet(endsOf(graph, subnet, ["vpcId"], vpcTypes), vpc))
    .filter((subnet) => {
      const owners = routeTableOwners(graph, subnet);
      return !(owners instanceof Undecided) && !owners.some((owner) => tables.has(owner));
    })
    .map((subnet) => subnet.name);
}

function tablesWithWayTo(graph: Graph, gateway: Resource): Resource[] {
  const propagations = graph.referrers(gateway, [Aws.VpnRoutePropagation], "vpnGatewayId").found;
  const routes = graph.ofType(Aws.Route).filter((route) => leadsTo(graph, route, gateway));
  return [...propagations, ...routes].flatMap(
    (one) => graph.reference(one, "routeTableId", tableTypes).targets,
  );
}

function leadsTo(graph: Graph, route: Resource, gateway: Resource): boolean {
  if (gateway.type === Aws.VpnGateway) {
    return graph.reference(route, "gatewayId", [Aws.VpnGateway]).targets.includes(gateway);
  }
  const hubOf = (one: Resource) => endsOf(graph, one, ["transitGatewayId"], [Aws.TransitGateway]);
  return meet(hubOf(route), hubOf(gateway));
}
