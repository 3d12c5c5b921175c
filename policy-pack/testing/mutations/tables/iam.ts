import { Aws } from "../../../kit";
import { add, ref, set } from "../change";
import type { Mutations } from "../mutation";
import { policy, withStatement } from "../documents";

const role = "Role cluster-storefront-task";
const account = "arn:aws:iam::210987654321:root";
const grant = (Action: string, Resource = "*") =>
  add(
    Aws.RolePolicy,
    "more",
    { role: ref(role), policy: policy({ Effect: "Allow", Action, Resource }) },
    "cluster",
  );
const trust = (statement: object) =>
  withStatement(role, "assumeRolePolicy", {
    Effect: "Allow",
    Action: "sts:AssumeRole",
    ...statement,
  });

export const iamMutations: Mutations = {
  prod: {
    "a service with the rights of an administrator": [
      add(
        Aws.RolePolicyAttachment,
        "admin",
        {
          role: ref(role),
          policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
        },
        "cluster",
      ),
      {
        "iam-no-admin-attachment": ["admin"],
        "role-keeps-safeguards": ["cluster-storefront-task"],
        "role-passes-no-stronger-role": ["cluster-storefront-task"],
        "role-reads-only-own-secrets": ["cluster-storefront-task"],
      },
    ],
    "a service that may do everything": [
      grant("*"),
      {
        "iam-no-admin-policy": ["more"],
        "iam-no-credentials-exposure": ["more"],
        "iam-no-decrypt-with-every-key": ["more"],
        "iam-no-privilege-escalation": ["more"],
        "iam-no-service-wildcard": ["more"],
        "role-keeps-safeguards": ["cluster-storefront-task"],
        "role-passes-no-stronger-role": ["cluster-storefront-task"],
        "role-reads-only-own-secrets": ["cluster-storefront-task"],
      },
    ],
    "a service that may read every secret": [
      grant("secretsmanager:GetSecretValue"),
      {
        "iam-no-credentials-exposure": ["more"],
        "role-reads-only-own-secrets": ["cluster-storefront-task"],
      },
    ],
    "a service that may decrypt with every key": [
      grant("kms:Decrypt", "arn:aws:kms:ap-northeast-2:210987654321:key/*"),
      {
        "iam-no-decrypt-with-every-key": ["more"],
        "role-reads-only-own-secrets": ["cluster-storefront-task"],
      },
    ],
    "a service that may take on every role": [
      grant("sts:AssumeRole"),
      { "iam-no-privilege-escalation": ["more"] },
    ],
    "a service that may do everything with one bucket": [
      grant("s3:*", "arn:aws:s3:::inbox"),
      { "iam-no-service-wildcard": ["more"] },
    ],
    "a user": [add(Aws.User, "robot", {}, "operations"), { "no-iam-users": ["robot"] }],
    "a user's rights of its own": [
      add(
        Aws.UserPolicy,
        "robot",
        {
          user: "robot",
          policy: policy({
            Effect: "Allow",
            Action: "s3:ListBucket",
            Resource: "arn:aws:s3:::inbox",
          }),
        },
        "operations",
      ),
      { "iam-policy-not-on-user": ["robot"] },
    ],
    "a role that any repository of GitHub may take on": [
      trust({
        Action: "sts:AssumeRoleWithWebIdentity",
        Principal: {
          Federated: "arn:aws:iam::210987654321:oidc-provider/token.actions.githubusercontent.com",
        },
        Condition: {
          StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
        },
      }),
      { "oidc-trust-names-subject": ["cluster-storefront-task"] },
    ],
    "rights inside a role and beside it": [
      set("Role operations-trail-role", { inlinePolicies: [{ name: "more", policy: policy() }] }),
      { "role-policies-in-one-place": ["operations-trail-role"] },
    ],
    "a role that a service takes on for anybody": [
      trust({ Principal: { Service: "events.amazonaws.com" } }),
      { "role-trust-names-source": ["cluster-storefront-task"] },
    ],
    "a role that everybody may take on": [
      trust({ Principal: "*" }),
      { "role-trust-not-public": ["cluster-storefront-task"] },
    ],
    "a role that all of the account may take on": [
      trust({ Principal: { AWS: account } }),
      { "role-trust-not-public": ["cluster-storefront-task"] },
    ],
  },
};
