import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { managedPolicyArn } from "../../shared";
import type { ServiceArgs } from "../service/arguments";
import type { Scope } from "../scope";
import { grantedServiceRole, serviceRole } from "../service-role";
import { isShifted } from "./validate";

/** A role, and what must outlive whatever uses it. */
export interface GrantedRole {
  arn: pulumi.Output<string>;
  grant: pulumi.Resource;
}

/** The service that takes these roles. Source: Amazon ECS Developer Guide, "infrastructure IAM role for load balancers". */
const ecs = "ecs.amazonaws.com";

/** The role with which ECS moves requests between target groups; nothing when no service asks for that. */
export function shiftRole(
  scope: Scope,
  services: Record<string, ServiceArgs>,
): GrantedRole | undefined {
  if (!Object.values(services).some(isShifted)) return undefined;
  const name = `${scope.name}-deployment`;
  const role = serviceRole(scope, name, ecs);
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
  const { role, policy } = grantedServiceRole(scope, name, ecs, [
    { actions: ["lambda:InvokeFunction"], resources: functions },
  ]);
  return { arn: role.arn, grant: policy };
}
