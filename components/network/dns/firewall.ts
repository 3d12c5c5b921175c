import * as route53 from "@pulumi/aws/route53";
import { nameTags } from "../../shared";
import type { Scope, VpcReference } from "../scope";
import {
  FirewallAction,
  FirewallFailure,
  ManagedList,
  type DnsFirewallArgs,
  type ManagedListArgs,
} from "./arguments";

/**
 * The first rule that a query meets decides, and one that only alerts lets it pass: those come after all that block. Each
 * list has its place whichever others there are, with room for further ones.
 */
const rulePriority = {
  own: 100,
  managed: {
    [ManagedList.AggregateThreats]: 200,
    [ManagedList.Botnets]: 300,
    [ManagedList.GuardDuty]: 400,
    [ManagedList.Malware]: 500,
  } as Record<string, number>,
  afterBlocking: 5000,
};

/** Order of the group among those of the VPC: AWS takes 101 to 8999. */
const groupPriority = 200;

/** A domain and all names below it, as the firewall's lists are written. */
function firewallPatterns(domains: string[]): string[] {
  return domains.flatMap((domain) => [domain, `*.${domain}`]);
}

/** Answers queries for blocked domains as if they did not exist, and notes those that only alert. */
export function blockDomains(
  scope: Scope,
  vpc: VpcReference,
  { block = [], managed = {}, failure = FirewallFailure.Closed }: DnsFirewallArgs,
): void {
  const { name, tags, opts } = scope;
  const child = `${name}-dns-firewall`;
  const group = new route53.ResolverFirewallRuleGroup(child, { tags: nameTags(child, tags) }, opts);
  if (block.length > 0) blockOwn(scope, child, group, block);
  for (const [list, args] of Object.entries(managed))
    judgeManaged(scope, `${child}-${list}`, group, list, args);
  new route53.ResolverFirewallRuleGroupAssociation(
    child,
    {
      firewallRuleGroupId: group.id,
      vpcId: vpc.id,
      priority: groupPriority,
      tags: nameTags(child, tags),
    },
    opts,
  );
  new route53.ResolverFirewallConfig(
    child,
    {
      resourceId: vpc.id,
      firewallFailOpen: failure === FirewallFailure.Open ? "ENABLED" : "DISABLED",
    },
    opts,
  );
}

function blockOwn(
  { tags, opts }: Scope,
  firewall: string,
  group: route53.ResolverFirewallRuleGroup,
  block: string[],
): void {
  const child = `${firewall}-blocked`;
  const blocked = new route53.ResolverFirewallDomainList(
    child,
    { domains: firewallPatterns(block), tags: nameTags(child, tags) },
    opts,
  );
  new route53.ResolverFirewallRule(
    child,
    {
      firewallRuleGroupId: group.id,
      firewallDomainListId: blocked.id,
      ...blocking,
      priority: rulePriority.own,
    },
    opts,
  );
}

function judgeManaged(
  { opts }: Scope,
  child: string,
  group: route53.ResolverFirewallRuleGroup,
  name: string,
  { list, action = FirewallAction.Block }: ManagedListArgs,
): void {
  const blocks = action === FirewallAction.Block;
  const place = rulePriority.managed[name] ?? 0;
  new route53.ResolverFirewallRule(
    child,
    {
      firewallRuleGroupId: group.id,
      firewallDomainListId: list,
      ...(blocks ? blocking : { action: "ALERT" }),
      priority: blocks ? place : rulePriority.afterBlocking + place,
    },
    opts,
  );
}

const blocking = { action: "BLOCK", blockResponse: "NXDOMAIN" };
