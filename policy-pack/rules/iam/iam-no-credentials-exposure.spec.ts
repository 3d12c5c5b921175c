import { grant, grantCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { iamNoCredentialsExposure } from "./iam-no-credentials-exposure";

ruleCases(iamNoCredentialsExposure, {
  compliant: {
    "a secret that is named": grant({
      Action: "secretsmanager:GetSecretValue",
      Resource: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-*",
    }),
    "a refusal": grant({ Effect: "Deny", Action: "*" }),
  },
  violating: {
    "every secret": [
      grant({ Action: "secretsmanager:Get*" }),
      "statement 1 allows secretsmanager:GetSecretValue",
    ],
    "every parameter": [
      grant({ Action: ["ssm:GetParameters"] }),
      "statement 1 allows ssm:GetParameters",
    ],
  },
  ...grantCases,
});
