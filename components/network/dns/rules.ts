import type * as ec2 from "@pulumi/aws/ec2";
import * as route53 from "@pulumi/aws/route53";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import { ruleName, type Forwarding } from "./forwarding";

/** Makes the VPC send queries for a domain to the servers of its site. */
export function forward(
  { name, tags, opts }: Scope,
  vpc: ec2.Vpc,
  endpoint: route53.ResolverEndpoint,
  { key, domain, resolvers }: Forwarding,
): void {
  const child = `${name}-dns-${key}`;
  const rule = new route53.ResolverRule(
    child,
    {
      name: ruleName(child),
      domainName: domain,
      ruleType: "FORWARD",
      resolverEndpointId: endpoint.id,
      targetIps: resolvers.map((ip) => ({ ip, port: 53 })),
      tags: nameTags(child, tags),
    },
    opts,
  );
  new route53.ResolverRuleAssociation(
    child,
    { name: ruleName(child), resolverRuleId: rule.id, vpcId: vpc.id },
    opts,
  );
}
