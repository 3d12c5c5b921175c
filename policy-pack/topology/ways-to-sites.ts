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

/** Which subnets have no way to sites. */
export interface MissingWays {
  /** Names of the subnets. */
  subnets: string[];
  /** What may be such a way, but leads nobody knows where. */
  lost?: Resource;
}

/**
 * Subnets with workloads, of the VPC of a gateway, whose route table knows no way to what is behind any gateway of that VPC: by what a
 * virtual private gateway learns, or by a route.
 */
export function missingWaysToSites(graph: Graph, gateway: Resource): MissingWays {
  const vpc = endsOf(graph, gateway, ["vpcId"], vpcTypes);
  const beside = graph
    .ofType(...gatewayTypesOfVpc)
    .filter((one) => meet(endsOf(graph, one, ["vpcId"], vpcTypes), vpc));
  const ways = beside.flatMap((one) => waysTo(graph, one));
  const tables = new Set(ways.flatMap((way) => tableOf(graph, way).targets));
  const lost = [
    ...graph.ofType(Aws.VpnRoutePropagation).filter((one) => hubOf(graph, one).lost),
    ...beside.filter((one) => hubOf(graph, one).lost),
    ...ways.filter((way) => tableOf(graph, way).lost),
  ][0];
  const subnets = waysOut(graph)
    .map(({ subnet }) => subnet)
    .filter((subnet) => meet(endsOf(graph, subnet, ["vpcId"], vpcTypes), vpc))
    .filter((subnet) => {
      const owners = routeTableOwners(graph, subnet);
      return !(owners instanceof Undecided) && !owners.some((owner) => tables.has(owner));
    })
    .map((subnet) => subnet.name);
  return { subnets, ...(lost && { lost }) };
}

const tableOf = (graph: Graph, way: Resource) => graph.reference(way, "routeTableId", tableTypes);

/** The propagations and routes that lead to a gateway. */
const waysTo = (graph: Graph, gateway: Resource): Resource[] => [
  ...graph.referrers(gateway, [Aws.VpnRoutePropagation], "vpnGatewayId").found,
  ...graph.ofType(Aws.Route).filter((route) => leadsTo(graph, route, gateway)),
];

const leadsTo = (graph: Graph, route: Resource, gateway: Resource): boolean =>
  gateway.type === Aws.VpnGateway
    ? graph.reference(route, "gatewayId", [Aws.VpnGateway]).targets.includes(gateway)
    : meet(hubOf(graph, route), hubOf(graph, gateway));

/** The gateway that a propagation learns from, or that a route or an attachment leads to. */
const hubOf = (graph: Graph, one: Resource) =>
  endsOf(graph, one, ["vpnGatewayId", "transitGatewayId"], [Aws.VpnGateway, Aws.TransitGateway]);
