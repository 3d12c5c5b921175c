import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import { nameTags } from "../shared";
import type { Scope, VpcReference } from "./scope";
import { tierChain, tierDescriptions, TierGroup, type TierRule } from "./tier-chain";

/**
 * The tiers' security groups. They exist before anything that uses them, so the database can admit the application tier
 * without knowing the cluster. Whoever opens a port adds the rules of both sides; here are only those that no port owns.
 */
export interface TierGroups {
  ingress: ec2.SecurityGroup;
  application: ec2.SecurityGroup;
  data: ec2.SecurityGroup;
}

/** Makes the groups, and the rules of the chain that no port owns. */
export function createTierGroups(
  scope: Scope,
  owner: VpcReference,
  prefixes: string[],
  ipv6 = false,
): TierGroups {
  const groups = {
    [TierGroup.Ingress]: createGroup(scope, owner, TierGroup.Ingress),
    [TierGroup.Application]: createGroup(scope, owner, TierGroup.Application),
    [TierGroup.Data]: createGroup(scope, owner, TierGroup.Data),
  };
  for (const rule of tierChain(prefixes, ipv6)) allowOut(scope, groups[rule.from], rule);
  return { ingress: groups.ingress, application: groups.app, data: groups.data };
}

function createGroup(
  { name, tags, opts }: Scope,
  owner: VpcReference,
  tier: TierGroup,
): ec2.SecurityGroup {
  const child = `${name}-${tier}`;
  return new ec2.SecurityGroup(
    child,
    { vpcId: owner.id, description: tierDescriptions[tier], tags: nameTags(child, tags) },
    opts,
  );
}

function allowOut(
  { name, tags, lifelines, opts }: Scope,
  group: ec2.SecurityGroup,
  { from, to, fromPort, toPort, description }: TierRule,
): void {
  const toIpv6 = to.includes(":");
  const child = `${name}-${from}-to-${toIpv6 ? "ipv6" : to}`;
  const rule = new vpc.SecurityGroupEgressRule(
    child,
    {
      securityGroupId: group.id,
      ipProtocol: "tcp",
      fromPort,
      toPort,
      ...(toIpv6 ? { cidrIpv6: to } : { cidrIpv4: to }),
      description,
      tags: nameTags(child, tags),
    },
    opts,
  );
  if (from === TierGroup.Application) lifelines.push(rule);
}
