import { privateRanges } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { Aws } from "../../kit/types";
import { textOf, UNKNOWN, type Reading } from "../../kit/value";
import { Undecided } from "../../kit/verdict";
import { aclTypes, vpcTypes, type Graph } from "../graph";
import { meets, rangeOf, without, type Range } from "../network";
import { aclEntries, isAll, strayAclEntries, type AclEntry, type Direction } from "./network-acls";

/** The network ACL that guards a subnet. */
export interface Acl {
  label: string;
  /** What no entry is for is denied. */
  entries: Record<Direction, AclEntry[]>;
}

/** Ports of one protocol, both ends included. */
export interface PortSpan {
  from: number;
  to: number;
}

/** Which addresses of the Internet there are, for each version of IP. */
export const internet: Record<4 | 6, Range[]> = {
  4: [...privateRanges, "0.0.0.0/8", "127.0.0.0/8", "224.0.0.0/3"].reduce(
    (left, taken) => without(left, rangeOf(taken) as Range),
    [rangeOf("0.0.0.0/0") as Range],
  ),
  6: [rangeOf("2000::/3") as Range],
};

/** Ports that callers get their answers at. Source: Amazon VPC User Guide, "Custom network ACLs", ephemeral ports. */
export const answerPorts: PortSpan = { from: 1024, to: 65535 };

/**
 * The ACL that guards a subnet: the one that an association or the list of an ACL gives it, else the default one of its VPC. That lets
 * everything pass until a program adopts it, which empties it.
 */
export function aclOf(graph: Graph, subnet: Resource): Acl | Undecided {
  const explicit = [
    graph.referrers(subnet, [Aws.NetworkAclAssociation], "subnetId"),
    graph.referrers(subnet, aclTypes, "subnetIds"),
  ];
  const [giver] = explicit.flatMap(({ found }) => found);
  if (giver) return aclBehind(graph, giver);
  const [lost] = explicit.flatMap((one) => one.lost);
  if (lost) return new Undecided(`${lost.label} may or may not be for ${subnet.label}`);
  const [vpc] = graph.reference(subnet, "vpcId", vpcTypes).targets;
  return vpc
    ? defaultAcl(graph, vpc)
    : new Undecided(`the VPC of ${subnet.label} is not in this stack`);
}

function aclBehind(graph: Graph, giver: Resource): Acl | Undecided {
  if (giver.type !== Aws.NetworkAclAssociation) return aclFrom(graph, giver.label, [giver]);
  const owners = [...aclTypes, ...vpcTypes];
  const [acl] = graph.reference(giver, "networkAclId", owners).targets;
  if (!acl) return new Undecided(`the network ACL of ${giver.label} is not in this stack`);
  return aclTypes.includes(acl.type) ? aclFrom(graph, acl.label, [acl]) : defaultAcl(graph, acl);
}

function defaultAcl(graph: Graph, vpc: Resource): Acl | Undecided {
  const label = `default network ACL of ${vpc.label}`;
  const { found, lost } = graph.referrers(vpc, [Aws.DefaultNetworkAcl], "defaultNetworkAclId");
  if (found.length > 0) return aclFrom(graph, label, [vpc, ...found]);
  if (lost[0]) return new Undecided(`${lost[0].label} may or may not be of ${vpc.label}`);
  const acl = aclFrom(graph, label, [vpc]);
  return acl instanceof Undecided
    ? acl
    : {
        label,
        entries: { in: withBirthright(acl.entries.in), out: withBirthright(acl.entries.out) },
      };
}

/** With the entries that AWS puts into every default ACL. */
function withBirthright(entries: AclEntry[]): AclEntry[] {
  const born = ["0.0.0.0/0", "::/0"].map((cidr, index) => ({
    label: "an entry that AWS made",
    number: 100 + index,
    action: "allow",
    protocol: "-1",
    fromPort: undefined,
    toPort: undefined,
    cidr,
  }));
  return [...entries, ...born];
}

function aclFrom(graph: Graph, label: string, owners: Resource[]): Acl | Undecided {
  const [stray] = strayAclEntries(graph);
  if (stray) return new Undecided(`the network ACL of ${stray.label} is not known`);
  const ofAll = (direction: Direction) =>
    owners.flatMap((owner) => aclEntries(graph, owner, direction));
  return { label, entries: { in: ofAll("in"), out: ofAll("out") } };
}

/**
 * Whether an ACL lets anything of `protocol` pass between one of the ports and one of the addresses. It asks twice: with all that is
 * not known as open as can be, and as closed as can be. What both say is so.
 */
export function admits(
  acl: Acl,
  direction: Direction,
  protocol: string,
  ports: PortSpan,
  addresses: readonly Range[],
): Truth {
  const entries = acl.entries[direction];
  const passes = (open: boolean) =>
    telling(entries, ports).some((port) => passesAt(entries, protocol, port, addresses, open));
  if (passes(false)) return true;
  return passes(true) ? UNKNOWN : false;
}

/** Ports that stand for all of a span: between the ends of what entries are for, one is like the other. */
function telling(entries: AclEntry[], { from, to }: PortSpan): number[] {
  const ends = entries.flatMap(({ fromPort, toPort }) => [
    ...(typeof fromPort === "number" ? [fromPort] : []),
    ...(typeof toPort === "number" ? [toPort + 1] : []),
  ]);
  return [...new Set([from, ...ends.filter((port) => from <= port && port <= to)])];
}

/** The first entry for a caller holds, so that each takes its addresses away from those after it. */
function passesAt(
  entries: AclEntry[],
  protocol: string,
  port: number,
  addresses: readonly Range[],
  open: boolean,
): boolean {
  let left = [...addresses];
  for (const entry of ordered(entries, open)) {
    const allows = entry.action === UNKNOWN ? open : entry.action === "allow";
    // What is not known of an entry widens it where that is what is asked for, and else narrows it to nothing.
    const isFor = concerns(entry, protocol, port);
    if (isFor === false || (isFor === UNKNOWN && allows !== open)) continue;
    const ranges = entry.cidr === UNKNOWN ? (allows === open ? left : []) : rangesIn(entry.cidr);
    if (allows && ranges.some((range) => left.some((one) => meets(one, range)))) return true;
    left = ranges.reduce<Range[]>(without, left);
  }
  return false;
}

const rangesIn = (cidr: Reading): Range[] => {
  const range = typeof cidr === "string" ? rangeOf(cidr) : undefined;
  return range ? [range] : [];
};

/** An entry of an unknown number comes first where that opens or closes more, and else last. */
function ordered(entries: AclEntry[], open: boolean): AclEntry[] {
  const place = ({ number, action }: AclEntry) => {
    if (typeof number === "number") return number;
    return (action !== "deny") === open ? -1 : Infinity;
  };
  return [...entries].sort((one, other) => place(one) - place(other));
}

/** Numbers of the protocols that have names. Source: IANA, "Protocol Numbers". */
const numbers: Record<string, string> = { icmp: "1", tcp: "6", udp: "17", icmpv6: "58" };

function concerns(entry: AclEntry, protocol: string, port: number): Truth {
  if (entry.protocol === UNKNOWN) return UNKNOWN;
  if (isAll(entry.protocol)) return true;
  const own = textOf(entry.protocol);
  const alike = (numbers[own] ?? own) === (numbers[protocol] ?? protocol);
  if (!alike && !isAll(protocol)) return false;
  if (!["6", "17"].includes(numbers[own] ?? own)) return true;
  const [from, to] = [entry.fromPort, entry.toPort];
  if (from === UNKNOWN || to === UNKNOWN) return UNKNOWN;
  return Number(from) <= port && port <= Number(to);
}
