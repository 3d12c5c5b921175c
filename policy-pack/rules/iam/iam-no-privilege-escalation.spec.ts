import { Aws } from "../../kit";
import { resource } from "../../testing/fixture";
import { grant, grantCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoPrivilegeEscalation } from "./iam-no-privilege-escalation";

ruleCases(iamNoPrivilegeEscalation, {
  compliant: {
    "a role that is named": grant({
      Action: "iam:PassRole",
      Resource: "arn:aws:iam::111122223333:role/orders",
    }),
    "roles for one service": grant({
      Action: "iam:PassRole",
      Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
    }),
    "reading of everything": grant({ Action: ["iam:Get*", "iam:List*"] }),
    "a refusal": grant({ Effect: "Deny", Action: "*" }),
  },
  violating: {
    "any role for any service": [
      grant({ Action: "iam:PassRole" }),
      "statement 1 allows iam:PassRole",
    ],
    "any role of the account": [
      grant({ Action: "sts:AssumeRole", Resource: "arn:aws:iam::111122223333:role/*" }),
      "statement 1 allows sts:AssumeRole",
    ],
    "every role beside one by its name": [
      grant({
        Action: "sts:AssumeRole",
        Resource: ["arn:aws:iam::111122223333:role/orders", "arn:aws:iam::111122223333:role/*"],
      }),
      "statement 1 allows sts:AssumeRole",
    ],
    "any user beside one that is named": [
      grant({
        Action: "iam:CreateAccessKey",
        Resource: ["arn:aws:iam::111122223333:user/a", "arn:aws:iam::111122223333:user/*"],
      }),
      "statement 1 allows iam:CreateAccessKey",
    ],
    "a wildcard that takes some in": [
      grant({ Action: "iam:Attach*" }),
      "statement 1 allows iam:AttachRolePolicy, iam:AttachUserPolicy, iam:AttachGroupPolicy",
    ],
    "a role with keys for anybody": [
      [
        resource(Aws.Role, "subject", {
          inlinePolicies: [{ name: "inside", ...grant({ Action: "iam:CreateAccessKey" }) }],
        }),
      ],
      "statement 1 allows iam:CreateAccessKey",
    ],
  },
  ...grantCases,
});
