import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";

/** A group and the rules that it consists of. */
export interface ResolverGroup {
  group: ec2.SecurityGroup;
  rules: (vpc.SecurityGroupIngressRule | vpc.SecurityGroupEgressRule)[];
}

/** Queries of a few hundred bytes come over UDP, longer answers over TCP. */
const protocols = ["udp", "tcp"];
const port = 53;

/**
 * Admits queries from the given prefixes and nothing else. Because the rules are narrow, AWS tracks each query: an address
 * then answers at least 1,500 queries a second instead of 10,000.
 * Source: Amazon Route 53 Developer Guide, "Resolver endpoint scaling".
 */
export function admitQueries(scope: Scope, owner: ec2.Vpc, prefixes: string[]): ResolverGroup {
  const { name, tags, opts } = scope;
  const group = createGroup(scope, owner, "inbound", "Resolver endpoint for queries of the sites");
  const rules = prefixes.flatMap((cidrIpv4) =>
    protocols.map((ipProtocol) => {
      const child = `${name}-dns-from-${cidrIpv4}-${ipProtocol}`;
      return new vpc.SecurityGroupIngressRule(
        child,
        { ...rule(group, ipProtocol), cidrIpv4, description: "DNS", tags: nameTags(child, tags) },
        opts,
      );
    }),
  );
  return { group, rules };
}

/** Lets queries out to the given servers and to nothing else. */
export function allowQueries(scope: Scope, owner: ec2.Vpc, servers: string[]): ResolverGroup {
  const { name, tags, opts } = scope;
  const group = createGroup(scope, owner, "outbound", "Resolver endpoint for queries to the sites");
  const rules = servers.flatMap((server) =>
    protocols.map((ipProtocol) => {
      const child = `${name}-dns-to-${server}-${ipProtocol}`;
      return new vpc.SecurityGroupEgressRule(
        child,
        {
          ...rule(group, ipProtocol),
          cidrIpv4: `${server}/32`,
          description: "DNS",
          tags: nameTags(child, tags),
        },
        opts,
      );
    }),
  );
  return { group, rules };
}

/** Name and description of a group can never be changed, so they say nothing that might. */
function createGroup(
  { name, tags, opts }: Scope,
  owner: ec2.Vpc,
  direction: string,
  description: string,
): ec2.SecurityGroup {
  const child = `${name}-dns-${direction}`;
  return new ec2.SecurityGroup(
    child,
    { vpcId: owner.id, description, tags: nameTags(child, tags) },
    opts,
  );
}

const rule = (group: ec2.SecurityGroup, ipProtocol: string) => ({
  securityGroupId: group.id,
  ipProtocol,
  fromPort: port,
  toPort: port,
});
