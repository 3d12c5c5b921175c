import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoPrivilegeEscalation } from "./iam-no-privilege-escalation";

const policy = (statement: object) => ({
  policy: JSON.stringify({ Statement: [{ Effect: "Allow", Resource: "*", ...statement }] }),
});

describe("iam-no-privilege-escalation", () => {
  ruleCases(iamNoPrivilegeEscalation, {
    compliant: {
      "a role that is named": policy({
        Action: "iam:PassRole",
        Resource: "arn:aws:iam::111122223333:role/orders",
      }),
      "roles for one service": policy({
        Action: "iam:PassRole",
        Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
      }),
      "reading of everything": policy({ Action: ["iam:Get*", "iam:List*"] }),
      "a refusal": policy({ Effect: "Deny", Action: "*" }),
    },
    violating: {
      "any role for any service": [
        policy({ Action: "iam:PassRole" }),
        "statement 1 allows iam:PassRole",
      ],
      "any role of the account": [
        policy({ Action: "sts:AssumeRole", Resource: "arn:aws:iam::111122223333:role/*" }),
        "statement 1 allows sts:AssumeRole",
      ],
      "a wildcard that takes some in": [
        policy({ Action: "iam:Attach*" }),
        "statement 1 allows iam:AttachRolePolicy, iam:AttachUserPolicy, iam:AttachGroupPolicy",
      ],
      "a role with keys for anybody": [
        [
          resource(Aws.Role, "subject", {
            inlinePolicies: [{ name: "inside", ...policy({ Action: "iam:CreateAccessKey" }) }],
          }),
        ],
        "statement 1 allows iam:CreateAccessKey",
      ],
    },
    absent: { "a policy without statements": [{ policy: { Statement: [] } }] },
    unknown: {
      "an unknown action": [
        { policy: { Statement: { Effect: "Allow", Action: UNKNOWN, Resource: "*" } } },
        "what statement 1 allows is not known yet",
      ],
    },
    notApplicable: {
      "a text that is known only during the update": { policy: UNKNOWN },
      "a role without a policy inside": [resource(Aws.Role, "subject", {})],
    },
  });
});
