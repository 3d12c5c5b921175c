import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoCredentialsExposure } from "./iam-no-credentials-exposure";

const policy = (statement: object) => ({
  policy: JSON.stringify({ Statement: [{ Effect: "Allow", Resource: "*", ...statement }] }),
});

describe("iam-no-credentials-exposure", () => {
  ruleCases(iamNoCredentialsExposure, {
    compliant: {
      "a secret that is named": policy({
        Action: "secretsmanager:GetSecretValue",
        Resource: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-*",
      }),
      "a refusal": policy({ Effect: "Deny", Action: "*" }),
    },
    violating: {
      "every secret": [
        policy({ Action: "secretsmanager:Get*" }),
        "statement 1 allows secretsmanager:GetSecretValue",
      ],
      "every parameter": [
        policy({ Action: ["ssm:GetParameters"] }),
        "statement 1 allows ssm:GetParameters",
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
