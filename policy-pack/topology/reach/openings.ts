import type { Resource } from "../../kit/resource";
import type { Truth } from "../../kit/truth";
import { UNKNOWN } from "../../kit/value";
import { undecided, violation, type Verdict } from "../../kit/verdict";
import type { Graph, Reference } from "../graph";
import { isTcp } from "./group-rules";
import { permissions, takesInRange, type Permission } from "./security-rules";
import { rangesOfGroup } from "./tiers";

/** One end of a connection: whoever wears one of some security groups, or has addresses of some ranges. */
export interface Side {
  /** In words. */
  name: string;
  /** Its security groups; none where nothing guards it, as on premises. */
  groups: readonly Resource[];
  /** Ranges that its addresses are from, as far as they are known. */
  ranges: readonly string[];
  /** Whether it also wears groups that are not in the stack, or unknown: their rules cannot be seen. */
  open: boolean;
}

/** The side of what wears the security groups that a reference leads to. */
export function wearer(graph: Graph, groups: Reference): Side {
  return {
    name: groups.given ? words(groups) : "the default security group",
    groups: groups.targets,
    ranges: [...new Set(groups.targets.flatMap((group) => rangesOfGroup(graph, group)))],
    open: !groups.given || groups.lost || groups.foreign.length > 0,
  };
}

const words = ({ targets, foreign }: Reference) =>
  [...targets.map(({ name }) => name), ...foreign].join(" and ") || "an unknown group";

/** The side of a range of addresses that no security group guards. */
export const rangeSide = (range: string): Side => ({
  name: range,
  groups: [],
  ranges: [range],
  open: false,
});

/** Whether TCP connections can be opened to a port: what lets out of the one side and into the other, or what is missing. */
export function judgeConnection(graph: Graph, from: Side, to: Side, port: number): Verdict[] {
  const end = `${to.name}:${String(port)}`;
  return [
    ...judge(
      allows(graph, "out", [from, to], port),
      `${from.name} → ${end}: no rule lets out of ${from.name}`,
    ),
    ...judge(
      allows(graph, "in", [to, from], port),
      `${from.name} → ${end}: no rule lets into ${to.name}`,
    ),
  ];
}

const judge = (allowed: Truth, missing: string): Verdict[] =>
  allowed === true
    ? []
    : allowed === false
      ? violation(missing)
      : undecided(missing.replace("no rule lets", "whether a rule lets") + " is not known");

/** Whether the rules of `own` let through what comes from `peer`, or goes there. */
function allows(
  graph: Graph,
  direction: Permission["direction"],
  [own, peer]: [own: Side, peer: Side],
  port: number,
): Truth {
  if (own.groups.length === 0 && !own.open) return true;
  const fit = permissions(graph)
    .filter((one) => one.direction === direction && isOf(one, own))
    .map((permission) => ({ permission, port: isFor(permission, port) }))
    .filter((one) => one.port !== false);
  const sure = fit
    .filter((one) => one.port === true && one.permission.group)
    .map(({ permission }) => permission);
  const named = sure.some(({ groups }) => groups.some((group) => peer.groups.includes(group)));
  // One version of IP is enough: what has addresses of both is called by either.
  const ranged = [false, true].some((isIpv6) => {
    const alike = peer.ranges.filter((range) => range.includes(":") === isIpv6);
    const isTakenIn = (range: string) => sure.some((one) => takesInRange(one, range));
    return alike.length > 0 && alike.every(isTakenIn);
  });
  // Where no range of the other side is known, as in a VPC outside the stack, only a rule for everyone is sure to take it in.
  const unseen = peer.ranges.length === 0;
  const forEveryone = sure.some((one) => takesInRange(one, "0.0.0.0/0"));
  if (named || ranged || (unseen && forEveryone)) return true;
  const perhaps = unseen && sure.some(({ ranges }) => ranges.length > 0);
  const unclear = fit.some(
    ({ permission, port: open }) => open === UNKNOWN || !permission.group || isVague(permission),
  );
  return own.open || unclear || perhaps ? UNKNOWN : false;
}

/** Whether a rule is one of a side's groups; also one whose group cannot be told. */
const isOf = ({ group, elsewhere }: Permission, { groups }: Side) =>
  group ? groups.includes(group) : !elsewhere;

/** Whether a rule names somebody who cannot be told: something unknown, or a prefix list. */
const isVague = ({ groups, ranges, lost }: Permission) =>
  lost || ranges.includes(UNKNOWN) || (groups.length === 0 && ranges.length === 0);

function isFor({ ports: { protocol, from, to } }: Permission, port: number): Truth {
  if (protocol !== UNKNOWN && protocol !== "-1" && !isTcp(protocol)) return false;
  if ((from !== UNKNOWN && from > port) || (to !== UNKNOWN && to < port)) return false;
  return [protocol, from, to].includes(UNKNOWN) ? UNKNOWN : true;
}
