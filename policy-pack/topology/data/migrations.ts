import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, given, UNKNOWN, type Unknown } from "../../kit/value";
import { undecided, violation, type Verdict } from "../../kit/verdict";
import { groupTypes, type Graph } from "../graph";
import { covers, isRange, routeOf } from "../network";
import type { Thing } from "../permissions";
import { judgeConnection, rangeSide, wearer, type Side } from "../reach";
import { databasePort, portOfEngine } from "./database-ports";

const databaseTypes = [Aws.DatabaseInstance, Aws.DatabaseCluster];

/** The database of the stack that an endpoint is for: its address or its secret comes from there. */
export function databaseOf(graph: Graph, endpoint: Resource): Resource | undefined {
  return ["serverName", "secretsManagerArn"]
    .flatMap((property) => graph.reference(endpoint, property, databaseTypes).targets)
    .at(0);
}

/** What an endpoint stands for: who must be reached, and at which port. */
interface Destination {
  side: Side;
  port: number | Unknown;
  /** An address that lies in no VPC of the stack, so that routes must lead there. */
  outside?: string;
}

/** `undefined` where an endpoint names no address: where its database is cannot be told from the stack. */
function destinationOf(graph: Graph, endpoint: Resource): Destination | undefined {
  const database = databaseOf(graph, endpoint);
  if (database) {
    const groups = graph.reference(database, "vpcSecurityGroupIds", groupTypes);
    const port = databasePort(database);
    return { side: wearer(graph, groups), port: typeof port === "number" ? port : UNKNOWN };
  }
  const address = endpoint.read("serverName");
  if (typeof address !== "string" || !isRange(address)) return undefined;
  const set = endpoint.read("port");
  const port = given(set) ? set : portOfEngine(endpoint.read("engineName"));
  const known = typeof port === "number" ? port : UNKNOWN;
  const isInside = graph
    .ofType(Aws.Vpc, Aws.DefaultVpc, Aws.VpcCidrAssociation)
    .flatMap((one) => [one.read("cidrBlock"), one.read("ipv6CidrBlock")])
    .some((range) => typeof range === "string" && covers(range, address));
  return { side: rangeSide(address), port: known, ...(!isInside && { outside: address }) };
}

/** Whether a replication instance can open connections to the database of an endpoint. `undefined`: where that is cannot be told. */
export function judgeReach(
  graph: Graph,
  instance: Resource,
  endpoint: Resource,
): Verdict[] | undefined {
  const destination = destinationOf(graph, endpoint);
  if (!destination) return undefined;
  const { side, port, outside } = destination;
  if (port === UNKNOWN) return undecided(`the port of ${endpoint.label} is not known yet`);
  const from = wearer(graph, graph.reference(instance, "vpcSecurityGroupIds", groupTypes));
  return [
    ...judgeConnection(graph, from, side, port),
    ...(outside === undefined ? [] : judgeRoutes(graph, instance, outside)),
  ];
}

/** Each subnet that a replication instance may be in needs a route to an address outside the VPC. */
function judgeRoutes(graph: Graph, instance: Resource, address: string): Verdict[] {
  const groups = graph.reference(instance, "replicationSubnetGroupId", [Aws.MigrationSubnetGroup]);
  const subnets = groups.targets.flatMap(
    (group) => graph.reference(group, "subnetIds", [Aws.Subnet]).targets,
  );
  if (subnets.length === 0) return undecided(`which subnets ${instance.label} is in is not known`);
  return subnets.flatMap((subnet) => {
    const leads = leadsTo(graph, subnet, address);
    if (leads === true) return [];
    return leads === false
      ? violation(`no route leads from ${subnet.name} to ${address}`)
      : undecided(`whether a route leads from ${subnet.name} to ${address} is not known`);
  });
}

/** Whether a subnet's route table leads to an address outside the VPC: by a route, or by what a gateway learns from a site. */
function leadsTo(graph: Graph, subnet: Resource, address: string): Truth {
  const tables = graph
    .referrers(subnet, [Aws.RouteTableAssociation], "subnetId")
    .found.flatMap((one) => graph.reference(one, "routeTableId", [Aws.RouteTable]).targets);
  const [table] = tables;
  if (!table) return UNKNOWN;
  const learned = graph.referrers(table, [Aws.VpnRoutePropagation], "routeTableId").found;
  if (learned.length > 0 || all(table.read("propagatingVgws")).length > 0) return true;
  const ranges = [
    ...graph
      .referrers(table, [Aws.Route], "routeTableId")
      .found.filter((route) => routeOf(graph, route).way !== "internet")
      .flatMap((route) => all(route.read("destinationCidrBlock"))),
    ...all(table.read("routes"), "cidrBlock"),
  ];
  if (ranges.some((range) => typeof range === "string" && covers(range, address))) return true;
  return ranges.includes(UNKNOWN) ? UNKNOWN : false;
}

/** The secret that an endpoint reads: one of its own, or the one that a database keeps its password in. */
export function secretBehind(graph: Graph, endpoint: Resource): Thing {
  const found = graph.reference(endpoint, "secretsManagerArn", [Aws.Secret, ...databaseTypes]);
  const [resource] = found.targets;
  const name = resource?.read("name");
  const arn = found.foreign.at(0);
  // Secrets Manager puts a hyphen and six characters behind the name.
  if (typeof name === "string") return { resource, end: `secret:${name}-AbCdEf` };
  return { resource, end: arn?.split(":").slice(5).join(":") };
}
