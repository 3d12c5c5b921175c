import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { roleTrustNamesSource } from "./role-trust-names-source";

const trust = (principal: unknown, condition?: object) => ({
  assumeRolePolicy: JSON.stringify({
    Statement: [
      { Effect: "Allow", Principal: principal, Action: "sts:AssumeRole", Condition: condition },
    ],
  }),
});

const tasks = { Service: "ecs-tasks.amazonaws.com" };

describe("role-trust-names-source", () => {
  ruleCases(roleTrustNamesSource, {
    compliant: {
      "a service that names the account": trust(tasks, {
        StringEquals: { "aws:SourceAccount": "111122223333" },
      }),
      "one that names a resource": trust(tasks, {
        ArnLike: { "aws:SourceArn": "arn:aws:ecs:eu-west-1:111122223333:*" },
      }),
      "one that does not say for whom it acts": trust({ Service: "ec2.amazonaws.com" }),
      "what is refused": {
        assumeRolePolicy: { Statement: { Effect: "Deny", Principal: tasks } },
      },
      "a service in China": trust({ Service: "ec2.amazonaws.com.cn" }),
      "a role": trust({ AWS: "arn:aws:iam::111122223333:role/deploy" }),
    },
    violating: {
      "a service for anybody": [trust(tasks), "statement 1 lets ecs-tasks act for anybody"],
      "one that names the source of something else": [
        trust(tasks, { StringEquals: { "custom:aws:SourceAccount": "111122223333" } }),
        "statement 1 lets ecs-tasks act for anybody",
      ],
      "one that names a part of the source": [
        trust(tasks, { StringEquals: { "aws:SourceArnPart": "orders" } }),
        "statement 1 lets ecs-tasks act for anybody",
      ],
      "one of two": [
        trust({ Service: ["ec2.amazonaws.com", "ssm.amazonaws.com"] }),
        "statement 1 lets ssm act for anybody",
      ],
      "one that names any account": [
        trust(tasks, { StringLike: { "aws:SourceAccount": "*" } }),
        "statement 1 lets ecs-tasks act for anybody",
      ],
      "one that names an account if it likes": [
        trust(tasks, { StringEqualsIfExists: { "aws:SourceAccount": "111122223333" } }),
        "statement 1 lets ecs-tasks act for anybody",
      ],
    },
    absent: { "a trust without statements": [{ assumeRolePolicy: { Statement: [] } }] },
    unknown: {
      "what is no policy": [
        { assumeRolePolicy: "{" },
        "assumeRolePolicy is no policy that can be read",
      ],
      "an unknown service": [
        { assumeRolePolicy: { Statement: { Effect: "Allow", Principal: { Service: UNKNOWN } } } },
        "which service statement 1 lets in is not known yet",
      ],
    },
    notApplicable: { "a text that is known only during the update": { assumeRolePolicy: UNKNOWN } },
  });
});
