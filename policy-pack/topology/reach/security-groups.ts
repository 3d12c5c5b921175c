import { append } from "../../kit/append";
import { rangesOf } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, type Value } from "../../kit/value";
import { groupTypes, perGraph, type Graph } from "../graph";

/** A rule of a security group that lets traffic out, in whichever form it was written. */
export interface EgressRule {
  label: string;
  /** Address ranges it leads to. Empty where it leads to other groups or prefix lists. */
  ranges: Value[];
}

/**
 * What a group lets out. A group without rules lets nothing out: the provider takes away the rule that AWS puts into a new group.
 */
export function egressRules(graph: Graph, group: Resource): EgressRule[] {
  const inline = all(group.read("egress")).map((rule) => ({
    label: `an inline rule of ${group.label}`,
    ranges: rangesOf(rule),
  }));
  const separate = (egressOfGroups(graph).get(group) ?? []).map((rule) => ({
    label: rule.label,
    ranges: rangesOfResource(rule),
  }));
  return [...inline, ...separate];
}

/** The rules that are resources and let out, by the group that they are of. */
const egressOfGroups = perGraph((graph) => {
  const byGroup = new Map<Resource, Resource[]>();
  for (const rule of egressResources(graph)) {
    for (const group of groupOf(graph, rule).targets) append(byGroup, group, rule);
  }
  return byGroup;
});

/** Rules whose group cannot be told: they may be of any. */
export function strayEgressRules(graph: Graph): EgressRule[] {
  return egressResources(graph)
    .filter((rule) => groupOf(graph, rule).lost)
    .map((rule) => ({ label: rule.label, ranges: rangesOfResource(rule) }));
}

/** The address ranges of a rule that is a resource. */
export function rangesOfResource(rule: Resource): Value[] {
  const forms = ["cidrBlocks", "ipv6CidrBlocks", "cidrIpv4", "cidrIpv6"];
  return forms.flatMap((form) => all(rule.read(form)));
}

function egressResources(graph: Graph): Resource[] {
  return graph
    .ofType(Aws.SecurityGroupEgressRule, Aws.SecurityGroupRule)
    .filter((rule) => rule.type !== Aws.SecurityGroupRule || rule.read("type") !== "ingress");
}

const groupOf = (graph: Graph, rule: Resource) =>
  graph.reference(rule, "securityGroupId", groupTypes);
