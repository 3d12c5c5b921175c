import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { UNKNOWN } from "../../kit/value";
import { Undecided } from "../../kit/verdict";
import { perGraph, routeTableTypes, vpcTypes, type Graph } from "../graph";
import { inlineRoutes, routeOf, type Route } from "./routes";

/** A route table with all its routes, its own and those that are resources. */
export interface RouteTable {
  label: string;
  routes: Route[];
  /** The resources that stand for it. */
  owners: Resource[];
}

/** What stands for a route table: a resource, or, for the main route table of a VPC, the VPC. */
export const tableOwnerTypes = [...routeTableTypes, ...vpcTypes];

/**
 * The route table that holds for a subnet: the one it is associated with, else the one made the main table of its VPC, else the
 * one that AWS made with the VPC.
 */
export function effectiveRouteTable(graph: Graph, subnet: Resource): RouteTable | Undecided {
  const explicit = graph.referrers(subnet, [Aws.RouteTableAssociation], "subnetId");
  const [association] = explicit.found;
  if (association) return tableBehind(graph, association);
  const [lost] = explicit.lost;
  if (lost) return new Undecided(`${lost.label} may or may not be for ${subnet.label}`);

  const [vpc] = graph.reference(subnet, "vpcId", vpcTypes).targets;
  if (!vpc) return new Undecided(`the VPC of ${subnet.label} is not in this stack`);
  const main = graph.referrers(vpc, [Aws.MainRouteTableAssociation], "vpcId");
  if (main.lost[0])
    return new Undecided(`${main.lost[0].label} may or may not be for ${vpc.label}`);
  return main.found[0] ? tableBehind(graph, main.found[0]) : bornWith(graph, vpc);
}

/** Routes to the internet, or to who knows where, whose table cannot be told: they may be in any. */
export const strayRoutes: (graph: Graph) => Resource[] = perGraph((graph) =>
  graph.ofType(Aws.Route).filter((route) => {
    const { lost } = graph.reference(route, "routeTableId", tableOwnerTypes);
    const { way } = routeOf(graph, route);
    return lost && (way === "internet" || way === UNKNOWN);
  }),
);

function tableBehind(graph: Graph, association: Resource): RouteTable | Undecided {
  const { targets } = graph.reference(association, "routeTableId", tableOwnerTypes);
  const [table] = targets;
  if (!table) {
    return new Undecided(`the route table of ${association.label} is not in this stack`);
  }
  return vpcTypes.includes(table.type)
    ? bornWith(graph, table)
    : { label: table.label, routes: routesOf(graph, table), owners: [table] };
}

/** Every VPC has a main route table from the start. A program reaches it through an adopting resource, or by the id that the VPC tells. */
function bornWith(graph: Graph, vpc: Resource): RouteTable | Undecided {
  const adopting = graph.referrers(vpc, [Aws.DefaultRouteTable], "defaultRouteTableId").found;
  if (vpc.type === Aws.DefaultVpc && adopting.length === 0) {
    return new Undecided(`the main route table of ${vpc.label} is not in this stack`);
  }
  const owners = [vpc, ...adopting];
  return {
    label: `main route table of ${vpc.label}`,
    routes: owners.flatMap((owner) => routesOf(graph, owner)),
    owners,
  };
}

/** The resources of a type that put something into a table. */
export const intoTable = (graph: Graph, owners: readonly Resource[], type: string): Resource[] =>
  graph.ofType(type).filter((one) => {
    const { targets } = graph.reference(one, "routeTableId", tableOwnerTypes);
    return targets.some((table) => owners.includes(table));
  });

/** All routes of a table, or of the main one of a VPC. */
export function routesOf(graph: Graph, owner: Resource): Route[] {
  const separate = separateRoutes(graph).get(owner) ?? [];
  return [...separate.map((route) => routeOf(graph, route)), ...inlineRoutes(graph, owner)];
}

/** The routes that are resources, by what stands for their table. */
const separateRoutes = perGraph((graph) => {
  const byOwner = new Map<Resource, Resource[]>();
  for (const route of graph.ofType(Aws.Route)) {
    for (const owner of graph.reference(route, "routeTableId", tableOwnerTypes).targets) {
      append(byOwner, owner, route);
    }
  }
  return byOwner;
});
