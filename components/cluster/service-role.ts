import * as iam from "@pulumi/aws/iam";
import { policyDocument, serviceTrust, type PolicyStatement } from "../shared";
import { tagsOf, type Scope } from "./scope";

/** A role for a service of AWS that does not say for whom it takes one: AWS's own texts for such roles have no condition. */
export const serviceRole = (scope: Scope, name: string, service: string): iam.Role =>
  new iam.Role(
    name,
    { assumeRolePolicy: serviceTrust(service), tags: tagsOf(scope, name) },
    scope.opts,
  );

/** The same, with a policy of its name that says what the service may do. */
export function grantedServiceRole(
  scope: Scope,
  name: string,
  service: string,
  statements: PolicyStatement[],
): { role: iam.Role; policy: iam.RolePolicy } {
  const role = serviceRole(scope, name, service);
  const policy = new iam.RolePolicy(
    name,
    { role: role.name, policy: policyDocument(statements) },
    scope.opts,
  );
  return { role, policy };
}
