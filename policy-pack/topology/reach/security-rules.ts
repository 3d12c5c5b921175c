import { rangesOf } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, UNKNOWN, type Unknown, type Value } from "../../kit/value";
import { groupTypes, perGraph, type Graph } from "../graph";
import { covers } from "../network";
import { admitted } from "./admission";

/** Ports that a rule opens, of one protocol. */
export interface Ports {
  protocol: string | Unknown;
  from: number | Unknown;
  to: number | Unknown;
}

/** One thing that a security group's rule lets in, or out, in whichever form it was written. */
export interface Permission {
  /** The group whose rule it is; `undefined` where that cannot be told. */
  group: Resource | undefined;
  /** Whether it is a rule of a group that is known to be none of the stack. */
  elsewhere: boolean;
  direction: "in" | "out";
  ports: Ports;
  /** Whom it lets in, or whereto it lets out: groups of the stack. */
  groups: Resource[];
  /** Address ranges, those of prefix lists of the stack among them. */
  ranges: Value[];
  /** Whether it also names a group that is unknown and has left no trace. */
  lost: boolean;
  label: string;
}

const everyPort = { from: 0, to: 65535 };

/** All permissions of a stack's groups. */
export const permissions: (graph: Graph) => Permission[] = perGraph((graph) => [
  ...graph
    .ofType(...groupTypes)
    .flatMap((group) => [...inline(graph, group, "ingress"), ...inline(graph, group, "egress")]),
  ...graph
    .ofType(Aws.SecurityGroupIngressRule, Aws.SecurityGroupEgressRule, Aws.SecurityGroupRule)
    .map((rule) => separate(graph, rule)),
]);

/** Sources of an inline list are those of the whole list: with several groups in it, which rule is for which cannot be told. */
function inline(graph: Graph, group: Resource, list: "ingress" | "egress"): Permission[] {
  return all(group.read(list)).map((rule) => {
    const named = all(rule, "securityGroups").filter(given);
    const { targets, lost } = graph.resolve(group, list, named, groupTypes);
    return {
      group,
      elsewhere: false,
      direction: list === "ingress" ? "in" : "out",
      ports: portsOf((field) => at(rule, field), "protocol"),
      groups: [
        ...new Set([
          ...targets.filter((target) => target !== group),
          ...(at(rule, "self") === true ? [group] : []),
        ]),
      ],
      ranges: [...rangesOf(rule), ...listed(graph, group, list, all(rule, "prefixListIds"))],
      lost,
      label: `an inline rule of ${group.label}`,
    };
  });
}

function separate(graph: Graph, rule: Resource): Permission {
  const owner = graph.reference(rule, "securityGroupId", groupTypes);
  const [group] = owner.targets;
  const isOld = rule.type === Aws.SecurityGroupRule;
  const peer = isOld ? "sourceSecurityGroupId" : "referencedSecurityGroupId";
  const { targets, lost } = graph.reference(rule, peer, groupTypes);
  const isIngress = isOld
    ? rule.read("type") === "ingress"
    : rule.type === Aws.SecurityGroupIngressRule;
  const forms = ["cidrBlocks", "ipv6CidrBlocks", "cidrIpv4", "cidrIpv6"];
  return {
    group,
    elsewhere: owner.foreign.length > 0,
    direction: isIngress ? "in" : "out",
    ports: portsOf((field) => rule.read(field), isOld ? "protocol" : "ipProtocol"),
    groups: [...targets, ...(rule.read("self") === true && group ? [group] : [])],
    ranges: [
      ...forms.flatMap((form) => all(rule.read(form))),
      ...["prefixListId", "prefixListIds"].flatMap((property) =>
        listed(graph, rule, property, all(rule.read(property))),
      ),
    ],
    lost,
    label: rule.label,
  };
}

/** The ranges of the prefix lists of the stack that a property names. */
function listed(graph: Graph, from: Resource, property: string, ids: Value[]): Value[] {
  return graph
    .resolve(from, property, ids.filter(given), [Aws.PrefixList])
    .targets.flatMap((list) => [
      list,
      ...graph.referrers(list, [Aws.PrefixListEntry], "prefixListId").found,
    ])
    .flatMap(admitted);
}

function portsOf(read: (field: string) => Value | undefined, protocolField: string): Ports {
  const protocol = read(protocolField);
  if (protocol === "-1" || protocol === "all") return { protocol: "-1", ...everyPort };
  const port = (field: string, otherwise: number) => {
    const reading = read(field);
    if (reading === UNKNOWN) return UNKNOWN;
    return typeof reading === "number" && reading >= 0 ? reading : otherwise;
  };
  return {
    protocol: typeof protocol === "string" ? protocol : UNKNOWN,
    from: port("fromPort", everyPort.from),
    to: port("toPort", everyPort.to),
  };
}

/** Permissions of which it cannot be told whom they let in, or where: they may be for any group. */
export const strayEntries: (graph: Graph) => Permission[] = perGraph((graph) =>
  permissions(graph).filter(
    ({ direction, group, elsewhere, lost, ranges }) =>
      direction === "in" && !elsewhere && (!group || lost || ranges.includes(UNKNOWN)),
  ),
);

/** Whether two permissions have a port in common. Unknown ports may be any. */
export function shareAPort(one: Ports, other: Ports): boolean {
  const alike = (a: string | Unknown, b: string | Unknown) =>
    a === UNKNOWN || b === UNKNOWN || a === b || a === "-1" || b === "-1";
  const starts = (a: number | Unknown, b: number | Unknown) =>
    a === UNKNOWN || b === UNKNOWN || a <= b;
  return (
    alike(one.protocol, other.protocol) && starts(one.from, other.to) && starts(other.from, one.to)
  );
}

/** `8080`, `1026–1028`, `any port`. */
export function portsInWords({ from, to }: Ports): string {
  if (from === UNKNOWN || to === UNKNOWN) return "unknown port";
  if (from === 0 && to === everyPort.to) return "any port";
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** What the rules of some groups let in, or out, at a port. */
export const entriesAt = (
  graph: Graph,
  groups: readonly Resource[],
  direction: Permission["direction"],
  asked: Ports,
): Permission[] =>
  permissions(graph).filter(
    (one) =>
      one.direction === direction &&
      one.group !== undefined &&
      groups.includes(one.group) &&
      shareAPort(one.ports, asked),
  );

/** Whether a permission of which it cannot be told whose it is, or whom it lets in, is for a port. */
export const mayEnterAt = (graph: Graph, asked: Ports): boolean =>
  strayEntries(graph).some(({ ports }) => shareAPort(ports, asked));

/** Whether a permission names a range that takes in all of another. */
export const takesInRange = ({ ranges }: Permission, range: string): boolean =>
  ranges.some((own) => typeof own === "string" && covers(own, range));
