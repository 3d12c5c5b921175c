import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given, type Value } from "../../kit/value";
import { compliant, undecided, violation, type Verdict } from "../../kit/verdict";
import { allEnds, endsOf, groupTypes, meet, vpcTypes, type Ends, type Graph } from "../graph";
import { covers, rangesOfVpc } from "../network";
import { entriesAt, mayEnterAt } from "../reach";

/** Whether the groups of an endpoint let DNS through over both protocols: inwards from beyond its VPC, or outwards. */
export const judgeResolverDoors = (graph: Graph, endpoint: Resource): Verdict[] =>
  ["tcp", "udp"].flatMap((protocol) => judgeDoor(graph, endpoint, protocol));

function judgeDoor(graph: Graph, endpoint: Resource, protocol: string): Verdict[] {
  const { targets, foreign, lost } = graph.reference(endpoint, "securityGroupIds", groupTypes);
  const direction = endpoint.read("direction") === "OUTBOUND" ? "out" : "in";
  const asked = { protocol, from: 53, to: 53 };
  const open = entriesAt(graph, targets, direction, asked);
  const own = vpcRangesOf(graph, endpoint, targets);
  const ranges = open.flatMap((one) => one.ranges);
  const isBeyond = (range: Value) =>
    typeof range === "string" && !own.some((inner) => covers(inner, range));
  if (direction === "out" ? open.length > 0 : ranges.some(isBeyond)) return compliant;
  if (foreign.length > 0 || lost || (direction === "in" && mayEnterAt(graph, asked))) {
    return undecided(`whether its groups let port 53 ${direction} over ${protocol} is not known`);
  }
  return open.length > 0
    ? violation(`its groups let port 53 in over ${protocol} from its own VPC alone`)
    : violation(`none of its groups lets port 53 ${direction} over ${protocol}`);
}

/** The ranges of the VPCs that an endpoint's addresses and groups are in. */
function vpcRangesOf(graph: Graph, endpoint: Resource, groups: Resource[]): string[] {
  const { targets } = graph.reference(endpoint, ["ipAddresses", "subnetId"], [Aws.Subnet]);
  const vpcs = [...targets, ...groups].flatMap(
    (one) => graph.reference(one, "vpcId", [Aws.Vpc]).targets,
  );
  return [...new Set(vpcs)].flatMap((vpc) => rangesOfVpc(graph, vpc));
}

/** Whether every VPC uses a rule, and no private zone of theirs stands against it. */
export function judgeForwarding(graph: Graph, rule: Resource): Verdict[] {
  const { found, lost } = graph.referrers(rule, [Aws.ResolverRuleAssociation], "resolverRuleId");
  const users = allEnds(found.map((one) => endsOf(graph, one, ["vpcId"], vpcTypes)));
  return [
    ...judgeUse(graph, users, lost),
    ...graph.ofType(Aws.Zone).flatMap((zone) => judgeZone(graph, zone, rule, users)),
  ];
}

function judgeUse(graph: Graph, users: Ends, lost: Resource[]): Verdict[] {
  if (lost[0]) return undecided(`${lost[0].label} may or may not be for it`);
  if (users.keys.length === 0 && !users.lost) {
    return violation("no VPC is associated with it, so nothing is forwarded");
  }
  const without = graph.ofType(Aws.Vpc).filter(({ urn }) => !users.keys.includes(urn));
  return without.flatMap(({ label }) =>
    users.lost
      ? undecided(`whether ${label} is associated with it is not known`)
      : violation(`${label} is not associated with it, so nothing is forwarded from there`),
  );
}

/** The longer name goes first; of two that are the same, that of the rule. */
function judgeZone(graph: Graph, zone: Resource, rule: Resource, users: Ends): Verdict[] {
  const [name, domain] = [nameOf(zone, "name"), nameOf(rule, "domainName")];
  if (!given(zone.read("vpcs")) || name === undefined || domain === undefined) return compliant;
  if (!isWithin(name, domain)) return compliant;
  const links = graph.referrers(zone, [Aws.ZoneAssociation], "zoneId").found;
  const seers = allEnds([
    endsOf(graph, zone, [["vpcs", "vpcId"]], vpcTypes),
    ...links.map((link) => endsOf(graph, link, ["vpcId"], vpcTypes)),
  ]);
  if (!meet(seers, users)) {
    return seers.lost || users.lost
      ? undecided(`whether a VPC that uses it sees ${zone.label} is not known`)
      : compliant;
  }
  return name === domain
    ? violation(`the records of ${zone.label} (${name}) are not found: the rule goes first`)
    : violation(`${zone.label} (${name}) answers for names of ${domain}`);
}

const isWithin = (name: string, domain: string) => name === domain || name.endsWith(`.${domain}`);

function nameOf(resource: Resource, property: string): string | undefined {
  const name = resource.read(property);
  return typeof name === "string" ? name.replace(/\.$/, "").toLowerCase() : undefined;
}
