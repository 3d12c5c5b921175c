import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, type Reading } from "../../kit/value";
import { Undecided, undecided, violation, type Verdict } from "../../kit/verdict";
import { endsOf, meet, vpcTypes, type Graph, type Reference } from "../graph";
import { covers, effectiveRouteTable, intoTable, type RouteTable } from "../network";
import { waysOut } from "./ways-out";

/**
 * Whether each subnet with workloads knows the way to the sites behind a gateway. Transit gateways tell tables nothing, so that each
 * needs a route for every range that any table of the VPC has one for. What a virtual private gateway knows is propagated; tables that
 * are resources are asked for that by `routes-from-sites-propagated`, so that here are left the main route tables of VPCs.
 */
export function judgeWaysToSites(graph: Graph, gateway: Resource): Verdict[] {
  const isTransit = gateway.type === Aws.TransitGatewayAttachment;
  const vpc = endsOf(graph, gateway, ["vpcId"], vpcTypes);
  const subnets = waysOut(graph)
    .map(({ subnet }) => subnet)
    .filter((subnet) => meet(endsOf(graph, subnet, ["vpcId"], vpcTypes), vpc));
  const tables = subnets.map((subnet) => ({ subnet, table: effectiveRouteTable(graph, subnet) }));
  const known = tables.flatMap(({ table }) => (table instanceof Undecided ? [] : [table]));
  const ranges = isTransit
    ? [...new Set(known.flatMap((one) => rangesTo(graph, one, gateway)))]
    : [];
  return tables.flatMap(({ subnet, table }) => {
    if (table instanceof Undecided) return isTransit ? undecided(table.because) : [];
    const missing = isTransit
      ? missingRanges(ranges, rangesTo(graph, table, gateway))
      : missingPropagation(graph, table, gateway);
    return missing.flatMap((what) =>
      violation(`no route of ${table.label} leads ${subnet.label} to ${what}`),
    );
  });
}

/** Ranges of the routes of a table, separate and inline, that lead to the transit gateway of an attachment. */
function rangesTo(graph: Graph, { owners }: RouteTable, attachment: Resource): string[] {
  const hub = endsOf(graph, attachment, ["transitGatewayId"], [Aws.TransitGateway]);
  // A route may have the gateway's id from the attachment, so as to come after it.
  const isHub = ({ targets, foreign }: Reference) =>
    targets.some((one) => one === attachment || hub.keys.includes(one.urn)) ||
    foreign.some((id) => hub.keys.includes(id));
  const separate = intoTable(graph, owners, Aws.Route)
    .filter((route) => isHub(graph.reference(route, "transitGatewayId", hubTypes)))
    .map((route) => route.read("destinationCidrBlock"));
  const inline = owners.flatMap((owner) =>
    all(owner.read("routes"))
      .filter((entry) => {
        const ids = all(entry, "transitGatewayId");
        return isHub(graph.resolve(owner, "routes", ids, hubTypes));
      })
      .map((entry) => at(entry, "cidrBlock")),
  );
  const ranges: Reading[] = [...separate, ...inline];
  return ranges.filter((range) => typeof range === "string");
}

const hubTypes = [Aws.TransitGateway, Aws.TransitGatewayAttachment];

function missingRanges(asked: string[], own: string[]): string[] {
  if (asked.length === 0) return ["the sites"];
  return asked.filter((range) => !own.some((one) => covers(one, range)));
}

function missingPropagation(graph: Graph, table: RouteTable, gateway: Resource): string[] {
  const { owners, routes } = table;
  const isResource = owners.some(({ type }) => !vpcTypes.includes(type));
  if (isResource || routes.some(({ way }) => way === "virtual-gateway")) return [];
  return intoTable(graph, owners, Aws.VpnRoutePropagation).length > 0 ? [] : [gateway.label];
}
