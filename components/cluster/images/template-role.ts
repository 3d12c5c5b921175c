import * as iam from "@pulumi/aws/iam";
import { arn, policyDocument, serviceTrust } from "../../shared";
import { tagsOf, type Scope } from "../scope";

/**
 * The role with which ECR makes the repositories of one prefix: it asks for one where a template has tags, its own does not
 * tag. Source: Amazon ECR User Guide, "Creating a repository creation template in Amazon ECR".
 */
export function templateRole(
  scope: Scope,
  name: string,
  prefix: string,
): { role: iam.Role; policy: iam.RolePolicy } {
  const role = new iam.Role(
    name,
    // AWS's text for this role has no condition.
    { assumeRolePolicy: serviceTrust("ecr.amazonaws.com"), tags: tagsOf(scope, name) },
    scope.opts,
  );
  const policy = new iam.RolePolicy(
    name,
    {
      role: role.name,
      policy: policyDocument([
        {
          actions: ["ecr:CreateRepository", "ecr:TagResource", "ecr:PutLifecyclePolicy"],
          resources: [arn(scope.deployment, "ecr", `repository/${prefix}/*`)],
        },
      ]),
    },
    scope.opts,
  );
  return { role, policy };
}
