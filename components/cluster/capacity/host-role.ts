import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { arn, managedPolicyArn, policyDocument, serviceTrust } from "../../shared";
import { tagsOf, type Scope } from "../scope";
import type { CapacityArgs } from "./arguments";

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
  { readyHook }: CapacityArgs,
): { profile: iam.InstanceProfile; permissions: pulumi.Resource[] } {
  const name = `${group}-host`;
  const role = new iam.Role(
    name,
    { assumeRolePolicy: trust, tags: tagsOf(scope, name) },
    scope.opts,
  );
  const permissions: pulumi.Resource[] = Object.entries(policies).map(
    ([key, policy]) =>
      new iam.RolePolicyAttachment(
        `${name}-${key}`,
        { role: role.name, policyArn: managedPolicyArn(scope.deployment, policy) },
        scope.opts,
      ),
  );
  if (readyHook) permissions.push(readiness(scope, group, role));
  const profile = new iam.InstanceProfile(
    name,
    { role: role.name, tags: tagsOf(scope, name) },
    scope.opts,
  );
  return { profile, permissions };
}

/** Lets a host say that it is ready, to groups of its own name: what AWS adds to that name is not known before. */
function readiness(scope: Scope, group: string, role: iam.Role): iam.RolePolicy {
  const groups = `autoScalingGroup:*:autoScalingGroupName/${group}-*`;
  return new iam.RolePolicy(
    `${group}-host-ready`,
    {
      role: role.id,
      policy: policyDocument([
        {
          actions: ["autoscaling:CompleteLifecycleAction"],
          resources: [arn(scope.deployment, "autoscaling", groups)],
        },
      ]),
    },
    scope.opts,
  );
}
