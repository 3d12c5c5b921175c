import * as route53 from "@pulumi/aws/route53";
import { nameTags } from "../../shared";
import type { Scope, VpcReference } from "../scope";
import { FirewallFailure, type DnsFirewallArgs } from "./arguments";

/** Order among the rules of the group, and of the group among those of the VPC: AWS takes 101 to 8999 for the latter. */
const priority = { rule: 100, group: 200 };

/** A domain and all names below it, as the firewall's lists are written. */
export function firewallPatterns(domains: string[]): string[] {
  return domains.flatMap((domain) => [domain, `*.${domain}`]);
}

/** Answers queries for blocked domains as if they did not exist. */
export function blockDomains(
  scope: Scope,
  vpc: VpcReference,
  { block, failure = FirewallFailure.Closed }: DnsFirewallArgs,
): void {
  const { name, tags, opts } = scope;
  const child = `${name}-dns-firewall`;
  const group = createRules(scope, child, block);
  new route53.ResolverFirewallRuleGroupAssociation(
    child,
    {
      firewallRuleGroupId: group.id,
      vpcId: vpc.id,
      priority: priority.group,
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

function createRules({ tags, opts }: Scope, child: string, block: string[]) {
  const blocked = new route53.ResolverFirewallDomainList(
    `${child}-blocked`,
    { domains: firewallPatterns(block), tags: nameTags(`${child}-blocked`, tags) },
    opts,
  );
  const group = new route53.ResolverFirewallRuleGroup(child, { tags: nameTags(child, tags) }, opts);
  new route53.ResolverFirewallRule(
    `${child}-blocked`,
    {
      firewallRuleGroupId: group.id,
      firewallDomainListId: blocked.id,
      action: "BLOCK",
      blockResponse: "NXDOMAIN",
      priority: priority.rule,
    },
    opts,
  );
  return group;
}
