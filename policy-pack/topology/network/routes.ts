import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { all, at, given, UNKNOWN, type Reading, type Unknown, type Value } from "../../kit/value";
import type { Graph } from "../graph";

/** Where a route leads. */
export type Way =
  "internet" | "nat" | "virtual-gateway" | "transit-gateway" | "local" | "interface" | "other";

/** A route, whether a resource of its own or an entry of its table. */
export interface Route {
  /** How messages speak of it. */
  label: string;
  /** Whether it is where all IPv4 traffic without a better route goes. */
  isDefault: Truth;
  /** The IPv6 range that it is for, where it is for one. */
  ipv6?: Value;
  /** The ranges that it is for. */
  destinations: Value[];
  way: Way | Unknown;
  /** The NAT gateway it leads to, where that is one of the stack's and no other is possible. */
  nat?: Resource;
}

const gateways = [Aws.InternetGateway, Aws.VpnGateway];

/** The fields that say where a route leads. It has one of them. */
const targetFields = [
  "natGatewayId",
  "gatewayId",
  "transitGatewayId",
  "networkInterfaceId",
  "instanceId",
];

/** The route that the resource itself is. */
export function routeOf(graph: Graph, route: Resource): Route {
  const nat = graph.reference(route, "natGatewayId", [Aws.NatGateway]).targets;
  // Once the route exists, the provider may answer the other fields too: the one that comes from a resource is the program's.
  const traced = targetFields.filter((field) => route.sources(field).length > 0);
  const declared = (field: string) => traced.length === 0 || traced.includes(field);
  return {
    label: route.label,
    isDefault: isDefault(route.read("destinationCidrBlock")),
    ...ipv6Of(route.read("destinationIpv6CidrBlock")),
    destinations: rangesIn(
      route.read("destinationCidrBlock"),
      route.read("destinationIpv6CidrBlock"),
    ),
    way: wayOf(
      (field) => (declared(field) ? route.read(field) : undefined),
      () => gatewayKind(graph, route, "gatewayId", route.read("gatewayId")),
    ),
    ...(nat.length === 1 && { nat: nat[0] }),
  };
}

/** The entries of a table's own `routes`. Their sources are those of the whole list, so two NAT gateways in one list are one too many to tell apart. */
export function inlineRoutes(graph: Graph, table: Resource): Route[] {
  return all(table.read("routes")).map((entry): Route => {
    const nat = graph.resolve(table, "routes", all(entry, "natGatewayId"), [Aws.NatGateway]);
    return {
      label: "an inline route",
      isDefault: isDefault(at(entry, "cidrBlock")),
      ...ipv6Of(at(entry, "ipv6CidrBlock")),
      destinations: rangesIn(at(entry, "cidrBlock"), at(entry, "ipv6CidrBlock")),
      way: wayOf(
        (field) => at(entry, field),
        () => gatewayKind(graph, table, "routes", at(entry, "gatewayId")),
      ),
      ...(nat.targets.length === 1 && { nat: nat.targets[0] }),
    };
  });
}

const rangesIn = (...readings: Reading[]): Value[] =>
  readings.flatMap((one) => all(one)).filter(given);

const ipv6Of = (range: Reading): { ipv6?: Value } =>
  range !== undefined && range !== "" ? { ipv6: range } : {};

const isDefault = (destination: Value | undefined) =>
  destination === UNKNOWN ? UNKNOWN : destination === "0.0.0.0/0";

/** The field that is set says what kind of thing a route leads to; only `gatewayId` takes several kinds. */
function wayOf(
  read: (field: string) => Value | undefined,
  viaGateway: () => Way | Unknown,
): Way | Unknown {
  const isSet = (field: string) => given(read(field));
  // A route has one target. Both seem set where the whole route is unknown.
  if (isSet("natGatewayId")) return isSet("gatewayId") ? UNKNOWN : "nat";
  if (isSet("gatewayId")) return isSet("transitGatewayId") ? UNKNOWN : viaGateway();
  if (isSet("transitGatewayId")) return "transit-gateway";
  return isSet("networkInterfaceId") || isSet("instanceId") ? "interface" : "other";
}

/** Ids of gateways tell what they belong to. One that is unknown is told by the resources it comes from. */
function gatewayKind(
  graph: Graph,
  owner: Resource,
  property: string,
  id: Value | undefined = UNKNOWN,
): Way | Unknown {
  if (id === "local") return "local";
  if (typeof id === "string" && id.startsWith("igw-")) return "internet";
  if (typeof id === "string" && id.startsWith("vgw-")) return "virtual-gateway";
  const { targets } = graph.resolve(owner, property, [id], gateways);
  const types = new Set(targets.map(({ type }) => type));
  if (types.size !== 1) return UNKNOWN;
  return types.has(Aws.InternetGateway) ? "internet" : "virtual-gateway";
}
