import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import { nameTags } from "../shared";
import type { Scope } from "./scope";

/**
 * The tiers' security groups. They exist before anything that uses them, so the database can admit the application tier
 * without knowing the cluster. Whoever opens a port adds the rules of both sides; here are only those that no port owns.
 */
export interface TierGroups {
  ingress: ec2.SecurityGroup;
  application: ec2.SecurityGroup;
  data: ec2.SecurityGroup;
}

/** Makes the groups. The application tier may call out; the data tier may not. */
export function createTierGroups(scope: Scope, owner: ec2.Vpc, prefixes: string[]): TierGroups {
  const groups = {
    ingress: createGroup(scope, owner, "ingress", "Load balancers of the application tier"),
    application: createGroup(scope, owner, "app", "Tasks and hosts of the application tier"),
    data: createGroup(scope, owner, "data", "Databases of the data tier"),
  };
  allowOut(scope, groups.application, "0.0.0.0/0", 443, 443, "HTTPS to AWS and the internet");
  for (const prefix of prefixes) {
    allowOut(scope, groups.application, prefix, 0, 65535, "All TCP to on premises");
  }
  return groups;
}

/** Name and description of a group can never be changed, so they say nothing that might. */
function createGroup(
  { name, tags, opts }: Scope,
  owner: ec2.Vpc,
  tier: string,
  description: string,
): ec2.SecurityGroup {
  const child = `${name}-${tier}`;
  return new ec2.SecurityGroup(
    child,
    { vpcId: owner.id, description, tags: nameTags(child, tags) },
    opts,
  );
}

function allowOut(
  { name, tags, opts }: Scope,
  group: ec2.SecurityGroup,
  cidrIpv4: string,
  fromPort: number,
  toPort: number,
  description: string,
): void {
  const child = `${name}-app-to-${cidrIpv4}`;
  new vpc.SecurityGroupEgressRule(
    child,
    {
      securityGroupId: group.id,
      ipProtocol: "tcp",
      fromPort,
      toPort,
      cidrIpv4,
      description,
      tags: nameTags(child, tags),
    },
    opts,
  );
}
