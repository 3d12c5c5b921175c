import { Aws } from "../kit";
import { ref, resource, type Fixture } from "./fixture";

/** A role that rules are tried on, by Pulumi's name of it. */
export const subjectRole = resource(Aws.Role, "subject", { name: "deployer" });

/** A statement that allows actions on resources. */
export const allow = (action: unknown, on: unknown = "*", more: object = {}) => ({
  Effect: "Allow",
  Action: action,
  Resource: on,
  ...more,
});

/** The same the other way round. */
export const deny = (action: unknown, on: unknown = "*", more: object = {}) => ({
  ...allow(action, on, more),
  Effect: "Deny",
});

/** A policy beside a role. */
export const has = (statements: unknown, role: unknown = ref(subjectRole), name = "policy") =>
  resource(Aws.RolePolicy, name, {
    role,
    policy: Array.isArray(statements) ? { Statement: statements } : statements,
  });

/** A policy attached to a role. */
export const attached = (policyArn: unknown, role: unknown = ref(subjectRole)) =>
  resource(Aws.RolePolicyAttachment, "attachment", { role, policyArn });

/** The ARN of a policy of AWS. */
export const managed = (name: string) => `arn:aws:iam::aws:policy/${name}`;

/** A stack with the role in it. */
export const withRole = (...fixtures: Fixture[]) => [subjectRole, ...fixtures];
