import type { Resource } from "../../kit/resource";
import { allOf, type Truth } from "../../kit/truth";
import { UNKNOWN } from "../../kit/value";
import { Undecided } from "../../kit/verdict";
import type { Graph } from "../graph";
import { common, rangeOf, stationsToInternet, type Range } from "../network";
import { aclOf, admits, answerPorts, internet, type Acl } from "./acl-admission";
import { groupsOfDoor, hasPublicAddress, subnetsOfDoor } from "./doors";
import { reachedFrom } from "./reachability";
import { permissions, portsInWords, type Permission, type Ports } from "./security-rules";

/** What lets a part of the Internet up to a door. */
interface Gate {
  /** None where the door wears none, and so lets everyone in. */
  group?: Resource;
  ports: Ports;
  addresses: Range[];
  /** Why it is not sure that it lets anyone in. */
  doubt?: string;
}

const versions = [4, 6] as const;

/**
 * For each subnet of a door, the whole way from the Internet to it in words, or why there may be one. `knownPrivate`: ids of subnets
 * outside the stack that no way leads to.
 */
export function waysIn(
  graph: Graph,
  door: Resource,
  knownPrivate: string[],
): (string | Undecided)[] {
  const { targets, foreign, lost } = subnetsOfDoor(graph, door);
  const elsewhere = [
    ...foreign
      .filter((id) => !knownPrivate.includes(id))
      .map((id) => new Undecided(`${id} is not in this stack`)),
    ...(lost ? [new Undecided("one of its subnets is not known")] : []),
  ];
  return [
    ...targets.flatMap((subnet) => {
      const found = versions.flatMap((version) => waysThrough(graph, door, subnet, version));
      return found.find((way) => typeof way === "string") ?? found.slice(0, 1);
    }),
    ...elsewhere.filter(() => versions.some((version) => isOpen(graph, door, undefined, version))),
  ];
}

/** Whether a door may have an address, and a gate that lets somebody up to it. */
const isOpen = (graph: Graph, door: Resource, subnet: Resource | undefined, version: 4 | 6) =>
  hasPublicAddress(graph, door, subnet, version) !== false &&
  gatesOf(graph, door, internet[version]).length > 0;

function waysThrough(
  graph: Graph,
  door: Resource,
  subnet: Resource,
  version: 4 | 6,
): (string | Undecided)[] {
  const stations = stationsToInternet(graph, subnet);
  if (stations === undefined || !isOpen(graph, door, subnet, version)) return [];
  if (stations instanceof Undecided) return [stations];
  const acl = aclOf(graph, subnet);
  if (acl instanceof Undecided) return [acl];
  const address = hasPublicAddress(graph, door, subnet, version);
  return gatesOf(graph, door, internet[version]).flatMap((gate) => {
    const passes = passesAcl(acl, gate);
    if (passes === false) return [];
    if (gate.doubt !== undefined) return new Undecided(gate.doubt);
    if (passes === UNKNOWN) {
      return new Undecided(`what ${acl.label} lets pass to ${door.label} is not known`);
    }
    if (address === UNKNOWN) {
      return new Undecided(`whether it has a public address in ${subnet.label} is not known`);
    }
    const up = ["internet", ...[...stations].reverse(), acl.label, gateInWords(gate), door.label];
    return up.join(" → ") + onwards(graph, gate);
  });
}

/** An ACL keeps no connection in mind: over TCP, answers must get out as well. */
function passesAcl(acl: Acl, { ports, addresses }: Gate): Truth {
  const protocol = ports.protocol === UNKNOWN ? "-1" : ports.protocol;
  const from = ports.from === UNKNOWN ? 0 : ports.from;
  const to = ports.to === UNKNOWN ? 65535 : ports.to;
  const isTcp = protocol === "tcp" || protocol === "6";
  return allOf([
    admits(acl, "in", protocol, { from, to }, addresses),
    !isTcp || admits(acl, "out", "tcp", answerPorts, addresses),
  ]);
}

/** A door's gates. One without security groups, as a network load balancer may be, lets in whoever comes. */
function gatesOf(graph: Graph, door: Resource, whole: Range[]): Gate[] {
  const references = groupsOfDoor(graph, door);
  const groups = new Set(references.flatMap(({ targets }) => targets));
  const everyPort = { protocol: "-1", from: 0, to: 65535 };
  if (!references.some((one) => one.given)) {
    const isOpen = door.read("loadBalancerType") === "network";
    return isOpen ? [{ ports: everyPort, addresses: whole }] : [];
  }
  const unseen = references.some(({ foreign, lost }) => foreign.length > 0 || lost);
  const doubt = `what the groups of ${door.label} let in is not all in this stack`;
  return [
    ...permissions(graph).flatMap((one) => gateOf(one, groups, whole)),
    ...(unseen ? [{ ports: everyPort, addresses: whole, doubt }] : []),
  ];
}

function gateOf(permission: Permission, groups: Set<Resource>, whole: Range[]): Gate[] {
  const { group, elsewhere, direction, ports, ranges, label } = permission;
  const isOwn = group === undefined ? !elsewhere : groups.has(group);
  if (direction !== "in" || !isOwn) return [];
  const sure = group !== undefined && ![ports.protocol, ports.from, ports.to].includes(UNKNOWN);
  const doubt = sure ? {} : { doubt: `what ${label} lets in is not known` };
  const base = { ...(group && { group }), ports };
  const addresses = ranges
    .flatMap((range) => (typeof range === "string" ? (rangeOf(range) ?? []) : []))
    .flatMap((range) => whole.flatMap((part) => common(part, range)));
  return [
    ...(addresses.length > 0 ? [{ ...base, addresses, ...doubt }] : []),
    ...(ranges.includes(UNKNOWN)
      ? [{ ...base, addresses: whole, doubt: `whom ${label} lets in is not known` }]
      : []),
  ];
}

const gateInWords = ({ group, ports }: Gate) =>
  group ? `${group.name}:${portsInWords(ports)}` : "no security group";

/** Where those who came up to a door get on to. */
function onwards(graph: Graph, { group }: Gate): string {
  const further = group ? reachedFrom(graph, group) : [];
  const names = further.map(({ to, ports }) => `${to.name}:${portsInWords(ports)}`);
  return names.length > 0 ? `, and on to ${names.join(", ")}` : "";
}
