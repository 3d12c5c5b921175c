import { Aws } from "../../../kit";
import { add, ref, set } from "../change";
import type { Mutations } from "../mutation";
import { policy, withStatement } from "../policies";

const role = "Role cluster-storefront-task";
const account = "arn:aws:iam::210987654321:root";
const grant = (Action: string, Resource = "*") =>
  add(Aws.RolePolicy, "more", { role: ref(role), policy: policy({ Effect: "Allow", Action, Resource }) }, "cluster");
const trust = (statement: object) =>
  withStatement(role, "assumeRolePolicy", { Effect: "Allow", Action: "sts:AssumeRole", ...statement });

export const iamMutations: Mutations = {
  prod: {
    "a service with the rights of an administrator": [
      add(Aws.RolePolicyAttachment, "admin", {
        role: ref(role), policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
      }, "cluster"), {}],
    "a service that may do everything": [grant("*"), {}],
    "a service that may read every secret": [grant("secretsmanager:GetSecretValue"), {}],
    "a service that may decrypt with every key": [
      grant("kms:Decrypt", "arn:aws:kms:ap-northeast-2:210987654321:key/*"), {}],
    "a service that may take on every role": [grant("sts:AssumeRole"), {}],
    "a service that may do everything with one bucket": [grant("s3:*", "arn:aws:s3:::inbox"), {}],
    "a user": [add(Aws.User, "robot", {}, "operations"), {}],
    "a user's rights of its own": [
      add(Aws.UserPolicy, "robot", {
        user: "robot", policy: policy({ Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::inbox" }),
      }, "operations"), {}],
    "a role that any repository of GitHub may take on": [
      trust({
        Action: "sts:AssumeRoleWithWebIdentity",
        Principal: { Federated: "arn:aws:iam::210987654321:oidc-provider/token.actions.githubusercontent.com" },
        Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } },
      }), {}],
    "rights inside a role and beside it": [
      set("Role operations-trail-role", { inlinePolicies: [{ name: "more", policy: policy() }] }), {}],
    "a role that a service takes on for anybody": [trust({ Principal: { Service: "events.amazonaws.com" } }), {}],
    "a role that everybody may take on": [trust({ Principal: "*" }), {}],
    "a role that all of the account may take on": [trust({ Principal: { AWS: account } }), {}],
  },
};
