import type * as iam from "@pulumi/aws/iam";
import { arn } from "../../shared";
import type { Scope } from "../scope";
import { grantedServiceRole } from "../service-role";

/**
 * The role with which ECR makes the repositories of one prefix: it asks for one where a template has tags, its own does not
 * tag. Source: Amazon ECR User Guide, "Creating a repository creation template in Amazon ECR".
 */
export const templateRole = (
  scope: Scope,
  name: string,
  prefix: string,
): { role: iam.Role; policy: iam.RolePolicy } =>
  grantedServiceRole(scope, name, "ecr.amazonaws.com", [
    {
      actions: ["ecr:CreateRepository", "ecr:TagResource", "ecr:PutLifecyclePolicy"],
      resources: [arn(scope.deployment, "ecr", `repository/${prefix}/*`)],
    },
  ]);
