import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, UNKNOWN, type Reading, type Unknown, type Value } from "../../kit/value";
import { aclTypes, groupTypes, type Graph } from "../graph";
import { isIngressRule } from "../reach";

/**
 * The quotas that a resource can go over by itself, as every account starts. Source: Amazon VPC User Guide, "Amazon VPC quotas", and
 * AWS Direct Connect User Guide, "AWS Direct Connect quotas".
 */
export const defaultQuotas = {
  securityGroupRules: 60,
  routes: 500,
  networkAclRules: 20,
  announcedPrefixes: 200,
};
export type QuotaName = keyof typeof defaultQuotas;

/** How many of a quota a resource needs. */
export interface QuotaCount {
  quota: QuotaName;
  /** What is counted, in words: `inbound IPv6 rules`. */
  what: string;
  /** Unknown where a whole list is; an entry that is unknown counts once. */
  needs: number | Unknown;
}

/** A rule, a route or an entry, in whichever form it was written. */
interface Entry {
  direction: "" | "inbound " | "outbound ";
  read: (field: string) => Reading;
  /** The prefix lists behind values of one of its fields. */
  lists: (field: string, values: readonly Value[]) => readonly Resource[];
}

interface Kind {
  quota: QuotaName;
  word: string;
  /** Types of entries that are resources, and the property that names what they are of. */
  separate: [types: string[], property: string];
  inline: [list: string, direction: Entry["direction"]][];
  /** Entries that AWS adds itself to each direction and version of IP, and counts in. */
  own: number;
}

const groupRules: Kind = {
  quota: "securityGroupRules",
  word: "rules",
  separate: [
    [Aws.SecurityGroupIngressRule, Aws.SecurityGroupEgressRule, Aws.SecurityGroupRule],
    "securityGroupId",
  ],
  inline: [
    ["ingress", "inbound "],
    ["egress", "outbound "],
  ],
  own: 0,
};
const aclRules: Kind = {
  quota: "networkAclRules",
  word: "rules",
  separate: [[Aws.NetworkAclRule], "networkAclId"],
  inline: groupRules.inline,
  own: 1,
};
const routes: Kind = {
  quota: "routes",
  word: "routes",
  separate: [[Aws.Route], "routeTableId"],
  inline: [["routes", ""]],
  own: 0,
};

const kinds: Record<string, Kind> = {
  ...Object.fromEntries(groupTypes.map((type) => [type, groupRules])),
  ...Object.fromEntries(aclTypes.map((type) => [type, aclRules])),
  [Aws.RouteTable]: routes,
  [Aws.DefaultRouteTable]: routes,
};

export const countedTypes = [...Object.keys(kinds), Aws.DirectConnectGatewayAssociation];

/** What a resource needs of the quotas that it can go over. AWS counts apart for each direction and version of IP. */
export function quotaCounts(graph: Graph, subject: Resource): QuotaCount[] {
  const kind = kinds[subject.type];
  if (!kind) return announced(graph, subject);
  const entries = entriesOf(graph, subject, kind);
  const unknown = kind.inline
    .filter(([list]) => subject.read(list) === UNKNOWN)
    .map(([, direction]): QuotaCount => ({
      quota: kind.quota,
      what: `${direction}${kind.word}`,
      needs: UNKNOWN,
    }));
  const known = [...new Set(entries.map(({ direction }) => direction))].flatMap((direction) =>
    (["IPv4", "IPv6"] as const).map((version): QuotaCount => {
      const alike = entries.filter((entry) => entry.direction === direction);
      const needs = alike.reduce((sum, entry) => sum + weight(entry, version), kind.own);
      return { quota: kind.quota, what: `${direction}${version} ${kind.word}`, needs };
    }),
  );
  return [...known, ...unknown];
}

/** The list of what a transit gateway announces has a quota; the ranges of a VPC behind a virtual private gateway are few. */
function announced(graph: Graph, association: Resource): QuotaCount[] {
  const gateway = all(association.read("associatedGatewayId"));
  const isHub =
    gateway.some((id) => typeof id === "string" && id.startsWith("tgw-")) ||
    graph.reference(association, "associatedGatewayId", [Aws.TransitGateway]).targets.length > 0;
  const prefixes = association.read("allowedPrefixes");
  const needs = prefixes === UNKNOWN ? UNKNOWN : all(prefixes).length;
  return isHub ? [{ quota: "announcedPrefixes", what: "prefixes to announce", needs }] : [];
}

function entriesOf(graph: Graph, subject: Resource, kind: Kind): Entry[] {
  const [types, property] = kind.separate;
  const separate = graph.referrers(subject, types, property).found.map((resource): Entry => ({
    direction: kind.quota === "routes" ? "" : isInbound(resource) ? "inbound " : "outbound ",
    read: (field) => resource.read(field),
    lists: (field, values) => graph.resolve(resource, field, values, [Aws.PrefixList]).targets,
  }));
  const inline = kind.inline.flatMap(([list, direction]) =>
    entriesIn(subject.read(list)).map((entry): Entry => ({
      direction,
      read: (field) => (entry === UNKNOWN ? unknownEntry[field] : at(entry, field)),
      lists: (_, values) => graph.resolve(subject, list, values, [Aws.PrefixList]).targets,
    })),
  );
  return [...separate, ...inline];
}

const entriesIn = (list: Reading): Value[] => (list === UNKNOWN ? [] : all(list));

/** One of which nothing is known is for some range of IPv4. */
const unknownEntry: Record<string, Reading> = { cidrBlock: UNKNOWN };

const isInbound = (rule: Resource): boolean =>
  rule.type === Aws.NetworkAclRule ? rule.read("egress") !== true : isIngressRule(rule);

const fields = {
  // What names a group is for whatever address its members have; it counts once.
  IPv4: [
    ...["cidrBlock", "cidrBlocks", "cidrIpv4", "destinationCidrBlock"],
    ...["referencedSecurityGroupId", "securityGroups", "self", "sourceSecurityGroupId"],
  ],
  IPv6: ["cidrIpv6", "destinationIpv6CidrBlock", "ipv6CidrBlock", "ipv6CidrBlocks"],
};
const listFields = ["destinationPrefixListId", "prefixListId", "prefixListIds"];

/** How much an entry counts: a prefix list as much as it may ever hold, where the stack makes it. */
function weight({ read, lists }: Entry, version: "IPv4" | "IPv6"): number {
  const ranges = fields[version].flatMap((field) => all(read(field))).filter(counts).length;
  return listFields.reduce((sum, field) => {
    const made = lists(field, all(read(field)))
      .filter((list) => list.read("addressFamily") === version)
      .map((list) => Number(list.read("maxEntries")));
    return made.reduce((total, entries) => total + entries, sum);
  }, ranges);
}

const counts = (value: Value): boolean => given(value) && value !== false;
