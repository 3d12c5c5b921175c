import { isOn } from "../../kit/judgements";
import type { Resource } from "../../kit/resource";
import { anyOf, not, type Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { given, UNKNOWN } from "../../kit/value";
import { compliant, Undecided, undecided, violation, type Verdict } from "../../kit/verdict";
import { groupTypes, vpcTypes, type Graph } from "../graph";
import { effectiveRouteTable, tableOwnerTypes, type RouteTable } from "../network";
import { entriesAt, groupsOfDoor, mayEnterAt, takesInRange } from "../reach";
import { allCalls, callersIn, callsOf, type Calls } from "./service-calls";

const https = { protocol: "tcp", from: 443, to: 443 };

/** Whether nothing leads out of the subnets of a table: it has no default route. `UNKNOWN` where a route may be one. */
export const isCutOff = ({ routes }: RouteTable): Truth =>
  not(anyOf(routes.map(({ isDefault }) => isDefault)));

/** Whether a VPC has callers, and all of them are in subnets that are cut off. */
export function isCutOffWholly(graph: Graph, vpc: Resource): boolean {
  const subnets = graph
    .referrers(vpc, [Aws.Subnet], "vpcId")
    .found.filter((subnet) => callersIn(graph, subnet).length > 0);
  const tables = subnets.map((subnet) => effectiveRouteTable(graph, subnet));
  return (
    tables.length > 0 &&
    tables.every((table) => !(table instanceof Undecided) && isCutOff(table) === true)
  );
}

/** Whether callers in a cut-off subnet find an endpoint for each service that they call. `always`: services that all of them call. */
export function judgeCalls(
  graph: Graph,
  subnet: Resource,
  table: RouteTable,
  always: readonly string[],
): Verdict[] {
  const [vpc] = graph.reference(subnet, "vpcId", vpcTypes).targets;
  if (!vpc) return undecided(`the VPC of ${subnet.label} is not in this stack`);
  const callers = callersIn(graph, subnet);
  const constant: Calls = new Map(always.map((service) => [service, "calls"]));
  const callsByName = callers.map((caller): [string, Calls] => [
    caller.label,
    allCalls([callsOf(graph, caller), constant]),
  ]);
  const { found, lost } = graph.referrers(vpc, [Aws.VpcEndpoint], "vpcId");
  const unclear = lost[0] ?? found.find((one) => one.read("serviceName") === UNKNOWN);
  return [...allCalls(callsByName.map(([, calls]) => calls))].flatMap(([service, certainty]) => {
    const own = found.filter((one) => isFor(one, service));
    const verdicts = own.map((one) => judgeEndpoint(graph, one, { subnet, table, callers }));
    const [first] = verdicts;
    if (verdicts.some((one) => one.length === 0)) return compliant;
    if (unclear) return undecided(`whether ${unclear.label} is for ${service} is not known yet`);
    if (certainty === "may call") {
      return undecided(
        `whether its workloads call ${service}, which they cannot reach, is not known`,
      );
    }
    const names = callsByName.filter(([, calls]) => calls.has(service)).map(([name]) => name);
    return (
      first ??
      violation(
        `nothing leads ${names.join(", ")} to ${service}: ${vpc.label} has no endpoint for it`,
      )
    );
  });
}

function isFor(endpoint: Resource, service: string): boolean {
  const name = endpoint.read("serviceName");
  return typeof name === "string" && name.endsWith(`.${service}`);
}

interface Callers {
  subnet: Resource;
  table: RouteTable;
  callers: Resource[];
}

function judgeEndpoint(graph: Graph, endpoint: Resource, from: Callers): Verdict[] {
  const kind = endpoint.read("vpcEndpointType");
  if (!given(kind) || kind === "Gateway") return judgeGateway(graph, endpoint, from.table);
  const names = endpoint.read("privateDnsEnabled");
  if (names === UNKNOWN)
    return undecided(`privateDnsEnabled of ${endpoint.label} is not known yet`);
  if (!isOn(names)) {
    return violation(
      `${endpoint.label} does not take over the service's name: privateDnsEnabled is not on`,
    );
  }
  return judgeDoor(graph, endpoint, from);
}

/** A gateway endpoint is a route: it serves the subnets of the tables that it is in. */
function judgeGateway(graph: Graph, endpoint: Resource, table: RouteTable): Verdict[] {
  const links = graph.referrers(endpoint, [Aws.VpcEndpointRouteTableAssociation], "vpcEndpointId");
  const references = [
    graph.reference(endpoint, "routeTableIds", tableOwnerTypes),
    ...links.found.map((link) => graph.reference(link, "routeTableId", tableOwnerTypes)),
  ];
  if (references.some(({ targets }) => targets.some((one) => table.owners.includes(one)))) {
    return compliant;
  }
  return links.lost.length > 0 || references.some(({ lost }) => lost)
    ? undecided(`which route tables ${endpoint.label} is in is not known yet`)
    : violation(`${endpoint.label} is not in ${table.label}`);
}

/** Whether a group of an interface endpoint lets callers in: their subnet's whole range, or each by a group that it wears. */
function judgeDoor(graph: Graph, endpoint: Resource, { subnet, callers }: Callers): Verdict[] {
  const groups = graph.reference(endpoint, "securityGroupIds", groupTypes);
  const entries = entriesAt(graph, groups.targets, "in", https);
  const range = subnet.read("cidrBlock");
  const worn = callers.map((caller) => groupsOfDoor(graph, caller).flatMap((one) => one.targets));
  const isIn = (own: Resource[]) =>
    entries.some((entry) => own.some((one) => entry.groups.includes(one)));
  const isWhole = typeof range === "string" && entries.some((one) => takesInRange(one, range));
  if (isWhole || worn.every(isIn)) return compliant;
  const isUnclear =
    groups.foreign.length > 0 || groups.lost || range === UNKNOWN || mayEnterAt(graph, https);
  return isUnclear
    ? undecided(`whom the groups of ${endpoint.label} let in is not known`)
    : violation(`no group of ${endpoint.label} lets ${subnet.label} in at port 443`);
}
