import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../../shared";
import { DataTierAcl, type HybridNetworkArgs } from "../arguments";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import { aclRanges } from "./problems";
import { aclRules, type AclRule } from "./rules";

/** Puts the data subnets behind an ACL of their own, if asked for. Without it they have the VPC's, which lets all pass. */
export function guardDataTier(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  args: HybridNetworkArgs,
): void {
  if (args.dataTierAcl !== DataTierAcl.Closed) return;
  const { name, tags, opts } = scope;
  const child = `${name}-data-acl`;
  const acl = new ec2.NetworkAcl(child, { vpcId: vpc.id, tags: nameTags(child, tags) }, opts);
  const rules = aclRules(aclRanges(args)).map((rule) => createRule(scope, acl, rule));
  for (const { letter, data } of zones) {
    new ec2.NetworkAclAssociation(
      `${name}-data-${letter}-acl`,
      { networkAclId: acl.id, subnetId: data.subnet.id },
      // A subnet that comes to an ACL without rules is cut off.
      { ...opts, dependsOn: rules },
    );
  }
}

function createRule(
  { name, opts }: Scope,
  acl: ec2.NetworkAcl,
  { key, ...rule }: AclRule,
): ec2.NetworkAclRule {
  return new ec2.NetworkAclRule(
    `${name}-data-acl-${key}`,
    { networkAclId: acl.id, ruleAction: "allow", ...rule },
    opts,
  );
}
