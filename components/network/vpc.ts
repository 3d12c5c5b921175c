import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../shared";
import type { Scope } from "./scope";

/** The VPC, with the names that endpoints and databases are reached by. */
export function createVpc({ name, tags, opts }: Scope, cidrBlock: string): ec2.Vpc {
  return new ec2.Vpc(
    name,
    { cidrBlock, enableDnsSupport: true, enableDnsHostnames: true, tags: nameTags(name, tags) },
    // An IPv6 block is a resource of its own. The provider sees it on the VPC as well, and would take it away from there.
    { ...opts, ignoreChanges: ["assignGeneratedIpv6CidrBlock"] },
  );
}

/** Further ranges of the VPC, each a resource of its own so that one more touches no other. */
export function addRanges({ name, ranges, opts }: Scope, vpc: ec2.Vpc, cidrs: string[]): void {
  for (const cidr of cidrs) {
    const args = { vpcId: vpc.id, cidrBlock: cidr };
    const association = new ec2.VpcIpv4CidrBlockAssociation(`${name}-${cidr}`, args, opts);
    ranges.push({ cidr, association });
  }
}

/** Takes every rule from the VPC's default security group: what gets it by forgetting to name a group is cut off. */
export function closeDefaultGroup({ name, tags, opts }: Scope, vpc: ec2.Vpc): void {
  const child = `${name}-default`;
  new ec2.DefaultSecurityGroup(
    child,
    { vpcId: vpc.id, ingress: [], egress: [], tags: nameTags(child, tags) },
    opts,
  );
}
