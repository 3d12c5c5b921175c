import { append } from "../../kit/append";
import { isEveryone } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, UNKNOWN, type Reading } from "../../kit/value";
import { aclTypes, perGraph, vpcTypes, type Graph } from "../graph";
import { isTcp } from "./group-rules";

/** Whether something comes in or goes out. */
export type Direction = "in" | "out";

/** An entry of a network ACL, in whichever form it was written. */
export interface AclEntry {
  label: string;
  number: Reading;
  action: Reading;
  protocol: Reading;
  fromPort: Reading;
  toPort: Reading;
  cidr: Reading;
}

/**
 * Entries that are resources, by the ACL they are of, or by the VPC whose default ACL they are of; under `undefined` those of ACLs
 * that are elsewhere or not known.
 */
const separateEntries = perGraph((graph: Graph) => {
  const byAcl = new Map<Resource | undefined, Resource[]>();
  for (const rule of graph.ofType(Aws.NetworkAclRule)) {
    const [acl] = graph.reference(rule, "networkAclId", [...aclTypes, ...vpcTypes]).targets;
    append(byAcl, acl, rule);
  }
  return byAcl;
});

/**
 * What an ACL says of one direction, in the order in which AWS asks. Entries whose number is not known come last. `owner`: the ACL, or
 * the VPC for what resources add to its default one.
 */
export function aclEntries(graph: Graph, owner: Resource, direction: Direction = "in"): AclEntry[] {
  const list = direction === "in" ? "ingress" : "egress";
  const inline = all(owner.read(list)).map((entry) =>
    entryOf(`an inline entry of ${owner.label}`, "ruleNo", "action", (name) => at(entry, name)),
  );
  const separate = (separateEntries(graph).get(owner) ?? []).flatMap((rule) =>
    entryOfResource(rule, direction),
  );
  const place = ({ number }: AclEntry) => (typeof number === "number" ? number : Infinity);
  return [...inline, ...separate].sort((one, other) => place(one) - place(other));
}

/** The entry that a resource is; none where it is for the other direction. */
export function entryOfResource(rule: Resource, direction: Direction = "in"): AclEntry[] {
  const egress = rule.read("egress");
  const isOther = direction === "in" ? egress === true : egress !== true && egress !== UNKNOWN;
  return isOther
    ? []
    : [entryOf(rule.label, "ruleNumber", "ruleAction", (name) => rule.read(name))];
}

/** Entries of which it cannot be told which ACL they are of: they may be of any. */
export const strayAclEntries: (graph: Graph) => Resource[] = perGraph((graph) =>
  graph
    .ofType(Aws.NetworkAclRule)
    .filter((rule) => graph.reference(rule, "networkAclId", [...aclTypes, ...vpcTypes]).lost),
);

/** Whether an entry is of an ACL of this stack, and so judged with it. */
export const isOfAcl = (graph: Graph, rule: Resource) =>
  graph.reference(rule, "networkAclId", aclTypes).targets.length > 0;

function entryOf(
  label: string,
  number: string,
  action: string,
  read: (name: string) => Reading,
): AclEntry {
  const ipv4 = read("cidrBlock");
  return {
    label,
    number: read(number),
    action: read(action),
    protocol: read("protocol"),
    fromPort: read("fromPort"),
    toPort: read("toPort"),
    cidr: given(ipv4) ? ipv4 : read("ipv6CidrBlock"),
  };
}

/** Whether an entry is for a TCP port; `undefined` where that is not known. */
export function isForPort(entry: AclEntry, port: number): boolean | undefined {
  const { protocol, fromPort, toPort } = entry;
  if (protocol === UNKNOWN) return undefined;
  if (isAll(protocol)) return true;
  if (!isTcp(protocol)) return false;
  if (fromPort === UNKNOWN || toPort === UNKNOWN) return undefined;
  return Number(fromPort) <= port && port <= Number(toPort);
}

/** Whether an entry is for every protocol. */
export const isAll = (protocol: Reading) => ["all", "-1", -1].some((form) => form === protocol);

/** Whether an entry is for everyone; `undefined` where that is not known. */
export function isForEveryone({ cidr }: AclEntry): boolean | undefined {
  return cidr === UNKNOWN ? undefined : typeof cidr === "string" && isEveryone(cidr);
}
