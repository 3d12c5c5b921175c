import { isPrivate } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import { allOf, anyOf, type Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, given, textOf, UNKNOWN, type Unknown, type Value } from "../../kit/value";
import { Undecided, undecided, violation, type Verdict } from "../../kit/verdict";
import { groupTypes, subnetTypes, type Graph } from "../graph";
import { covers, effectiveRouteTable, intoTable, isRange, type Route } from "../network";
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

/** Whether an endpoint is a service of AWS, which is reached by its own name and in no VPC. */
const isService = (endpoint: Resource): boolean =>
  ["dynamodb", "kinesis", "s3"].includes(textOf(endpoint.read("engineName")));

/** Whether a replication instance can open connections to the database of an endpoint. `undefined`: where that is cannot be told. */
export function judgeReach(
  graph: Graph,
  instance: Resource,
  endpoint: Resource,
): Verdict[] | undefined {
  if (isService(endpoint)) return [];
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
    (group) => graph.reference(group, "subnetIds", subnetTypes).targets,
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
  const table = effectiveRouteTable(graph, subnet);
  if (table instanceof Undecided) return UNKNOWN;
  const learns =
    intoTable(graph, table.owners, Aws.VpnRoutePropagation).length > 0 ||
    table.owners.some((owner) => all(owner.read("propagatingVgws")).length > 0);
  const isFor = (range: Value): Truth =>
    range === UNKNOWN ? UNKNOWN : covers(textOf(range), address);
  return anyOf([
    learns,
    ...table.routes.map((route) =>
      allOf([anyOf(route.destinations.map(isFor)), arrives(route, address)]),
    ),
  ]);
}

/** Whether what takes a route comes to an address. The Internet, and so a public NAT gateway, leads to no private one. */
function arrives({ way, nat }: Route, address: string): Truth {
  if (way === UNKNOWN) return UNKNOWN;
  if (!isPrivate(address) || (way !== "internet" && way !== "nat")) return true;
  if (way === "internet") return false;
  const kind = nat ? nat.read("connectivityType") : UNKNOWN;
  return kind === UNKNOWN ? UNKNOWN : kind === "private";
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
