import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { managedPolicyArn, serviceTrust } from "../../shared";
import { tagsOf, type Scope } from "../scope";

/** Policies of AWS that an EC2 host needs, by the name of their attachment. */
const policies = {
  agent: "service-role/AmazonEC2ContainerServiceforEC2Role",
  // Session Manager takes the place of SSH: no key, no open port.
  sessions: "AmazonSSMManagedInstanceCore",
};

/**
 * Only principals of the account can give an instance profile to a host, so there is no other account to guard against:
 * the condition on the source account that roles of other services carry is one that EC2 does not fill in.
 */
const trust = serviceTrust("ec2.amazonaws.com");

/** The profile of one group's hosts, and the attachments without which it can do nothing. */
export function hostProfile(
  scope: Scope,
  group: string,
): { profile: iam.InstanceProfile; permissions: pulumi.Resource[] } {
  const name = `${group}-host`;
  const role = new iam.Role(
    name,
    { assumeRolePolicy: trust, tags: tagsOf(scope, name) },
    scope.opts,
  );
  const permissions = Object.entries(policies).map(
    ([key, policy]) =>
      new iam.RolePolicyAttachment(
        `${name}-${key}`,
        { role: role.name, policyArn: managedPolicyArn(scope.deployment, policy) },
        scope.opts,
      ),
  );
  const profile = new iam.InstanceProfile(
    name,
    { role: role.name, tags: tagsOf(scope, name) },
    scope.opts,
  );
  return { profile, permissions };
}
