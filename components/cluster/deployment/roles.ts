import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { managedPolicyArn, policyDocument, serviceTrust } from "../../shared";
import type { ServiceArgs } from "../service/arguments";
import { tagsOf, type Scope } from "../scope";
import { isShifted } from "./validate";

/** A role, and what must outlive whatever uses it. */
export interface GrantedRole {
  arn: pulumi.Output<string>;
  grant: pulumi.Resource;
}

/** The role with which ECS moves requests between target groups; nothing when no service asks for that. */
export function shiftRole(
  scope: Scope,
  services: Record<string, ServiceArgs>,
): GrantedRole | undefined {
  if (!Object.values(services).some(isShifted)) return undefined;
  const name = `${scope.name}-deployment`;
  const role = ecsRole(scope, name);
  const grant = new iam.RolePolicyAttachment(
    name,
    {
      role: role.name,
      policyArn: managedPolicyArn(
        scope.deployment,
        "AmazonECSInfrastructureRolePolicyForLoadBalancers",
      ),
    },
    scope.opts,
  );
  return { arn: role.arn, grant };
}

/** The role with which ECS asks the hooks of one service, and no other function. */
export function hookRole(
  scope: Scope,
  key: string,
  hooks: Record<string, string>,
): GrantedRole | undefined {
  const functions = [...new Set(Object.values(hooks))];
  if (functions.length === 0) return undefined;
  const name = `${scope.name}-${key}-hooks`;
  const role = ecsRole(scope, name);
  const grant = new iam.RolePolicy(
    name,
    {
      role: role.name,
      policy: policyDocument([{ actions: ["lambda:InvokeFunction"], resources: functions }]),
    },
    scope.opts,
  );
  return { arn: role.arn, grant };
}

function ecsRole(scope: Scope, name: string): iam.Role {
  return new iam.Role(
    name,
    // AWS's text for this role has no condition: Amazon ECS Developer Guide, "infrastructure IAM role for load balancers".
    { assumeRolePolicy: serviceTrust("ecs.amazonaws.com"), tags: tagsOf(scope, name) },
    scope.opts,
  );
}
