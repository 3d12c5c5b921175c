import { append } from "../../kit/append";
import { rangesOf } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, type Reading, type Value } from "../../kit/value";
import { groupTypes, perGraph, type Graph } from "../graph";
import { rangesOfResource } from "./security-groups";

/** What a rule of a security group lets through, in whichever form it was written. */
export interface GroupRule {
  /** How messages speak of it. */
  label: string;
  protocol: Reading;
  fromPort: Reading;
  toPort: Reading;
  /** Address ranges at its other end. Empty where that is a group or a prefix list. */
  ranges: Value[];
}

const ruleTypes = [
  Aws.SecurityGroupIngressRule,
  Aws.SecurityGroupEgressRule,
  Aws.SecurityGroupRule,
];

/** For each group, and each VPC as the owner of its default group, the rules that are resources of their own. */
const ruleTable = perGraph((graph) => {
  const byOwner = new Map<Resource, Resource[]>();
  for (const rule of graph.ofType(...ruleTypes)) {
    const owners = [...groupTypes, Aws.Vpc, Aws.DefaultVpc];
    for (const owner of graph.reference(rule, "securityGroupId", owners).targets) {
      append(byOwner, owner, rule);
    }
  }
  return byOwner;
});

/** The rules of a group that are resources of their own, in both directions. */
export function groupRuleResources(graph: Graph, group: Resource): readonly Resource[] {
  return ruleTable(graph).get(group) ?? [];
}

/** What a group lets in, by its own rules and by those that are resources. */
export function ingressRules(graph: Graph, group: Resource): GroupRule[] {
  const inline = all(group.read("ingress")).map((rule): GroupRule => ({
    label: `an inline rule of ${group.label}`,
    protocol: at(rule, "protocol"),
    fromPort: at(rule, "fromPort"),
    toPort: at(rule, "toPort"),
    ranges: rangesOf(rule),
  }));
  const separate = groupRuleResources(graph, group).filter(isIngressRule).map(ingressRule);
  return [...inline, ...separate];
}

/** Rules that let in and whose group cannot be told: they may be of any. */
export const strayIngressRules = perGraph((graph: Graph) =>
  graph
    .ofType(Aws.SecurityGroupIngressRule, Aws.SecurityGroupRule)
    .filter(
      (rule) => isIngressRule(rule) && graph.reference(rule, "securityGroupId", groupTypes).lost,
    )
    .map(ingressRule),
);

function ingressRule(rule: Resource): GroupRule {
  return {
    label: rule.label,
    protocol: rule.read(rule.type === Aws.SecurityGroupRule ? "protocol" : "ipProtocol"),
    fromPort: rule.read("fromPort"),
    toPort: rule.read("toPort"),
    ranges: rangesOfResource(rule),
  };
}

/** Whether a rule that is a resource lets in. */
export const isIngressRule = (rule: Resource) =>
  rule.type === Aws.SecurityGroupIngressRule ||
  (rule.type === Aws.SecurityGroupRule && rule.read("type") !== "egress");

/** Whether a rule is for TCP alone, as a name or as a number. */
export const isTcp = (protocol: Reading) => ["tcp", "6", 6].some((form) => form === protocol);
