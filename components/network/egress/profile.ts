import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { managedPolicyArn, nameTags, serviceTrust } from "../../shared";
import type { Scope } from "../scope";

/** EC2 fills in no source account, and only principals of the account can give the profile to an instance. */
const trust = serviceTrust("ec2.amazonaws.com");

/** The profile of all NAT instances: Systems Manager reaches them, and they may do nothing else. */
export function createProfile({ name, deployment, tags, opts }: Scope): {
  profile: iam.InstanceProfile;
  permissions: pulumi.Resource[];
} {
  const child = `${name}-nat-instance`;
  const role = new iam.Role(child, { assumeRolePolicy: trust, tags: nameTags(child, tags) }, opts);
  const sessions = new iam.RolePolicyAttachment(
    `${child}-sessions`,
    { role: role.name, policyArn: managedPolicyArn(deployment, "AmazonSSMManagedInstanceCore") },
    opts,
  );
  const profile = new iam.InstanceProfile(
    child,
    { role: role.name, tags: nameTags(child, tags) },
    opts,
  );
  return { profile, permissions: [sessions] };
}
