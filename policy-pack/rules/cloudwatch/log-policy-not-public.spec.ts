import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { logPolicyNotPublic } from "./log-policy-not-public";

const policy = (principal: unknown, condition?: object) =>
  JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal: principal,
        Action: "logs:PutLogEvents",
        Resource: "*",
        Condition: condition,
      },
    ],
  });

describe("log-policy-not-public", () => {
  ruleCases(logPolicyNotPublic, {
    compliant: {
      "the account itself": { policyDocument: policy({ AWS: "arn:aws:iam::111122223333:root" }) },
      "a service": { policyDocument: policy({ Service: "events.amazonaws.com" }) },
      "anybody of one account": {
        policyDocument: policy("*", { StringEquals: { "aws:SourceAccount": "111122223333" } }),
      },
      "an object that names an account": {
        policyDocument: { Statement: [{ Effect: "Allow", Principal: { AWS: "111122223333" } }] },
      },
    },
    violating: {
      anybody: [{ policyDocument: policy("*") }, "statement 1 lets anybody in"],
      "anybody with an account": [
        { policyDocument: policy({ AWS: ["*"] }) },
        "statement 1 lets anybody in",
      ],
      "anybody who uses TLS": [
        { policyDocument: policy("*", { Bool: { "aws:SecureTransport": "true" } }) },
        "statement 1 lets anybody in",
      ],
      "an object that names all but one": [
        {
          policyDocument: {
            Statement: { Sid: "Most", Effect: "Allow", NotPrincipal: { AWS: "1" } },
          },
        },
        'statement "Most" lets anybody in',
      ],
    },
    absent: { "a policy without statements": [{ policyDocument: { Statement: [] } }] },
    unknown: {
      "a principal that is not known": [
        { policyDocument: { Statement: [{ Effect: "Allow", Principal: { AWS: UNKNOWN } }] } },
        "whom statement 1 lets in is not known yet",
      ],
      "what is no policy": [
        { policyDocument: "{" },
        "policyDocument is no policy that can be read",
      ],
    },
    notApplicable: {
      "a text that is known only during the update": { policyDocument: UNKNOWN },
    },
  });
});
