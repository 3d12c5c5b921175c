import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import type * as pulumi from "@pulumi/pulumi";
import { tagsOf, type Scope } from "../scope";
import type { SshArgs } from "./host-arguments";

/**
 * The group that lets ranges on premises open port 22 of one group's hosts. It is a group of its own, because tasks share
 * the other one with the hosts.
 */
export function sshGroup(
  scope: Scope,
  capacity: string,
  vpcId: pulumi.Input<string>,
  { from }: SshArgs,
): ec2.SecurityGroup {
  const name = `${capacity}-ssh`;
  const group = new ec2.SecurityGroup(
    name,
    { vpcId, description: `SSH to hosts of ${capacity}`, tags: tagsOf(scope, name) },
    scope.opts,
  );
  for (const prefix of from) {
    const rule = `${name}-from-${prefix.replace("/", "-")}`;
    new vpc.SecurityGroupIngressRule(
      rule,
      {
        securityGroupId: group.id,
        cidrIpv4: prefix,
        ipProtocol: "tcp",
        fromPort: 22,
        toPort: 22,
        description: rule,
        tags: tagsOf(scope, rule),
      },
      scope.opts,
    );
  }
  return group;
}
