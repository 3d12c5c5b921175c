import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { snsPolicyNotPublic } from "./sns-policy-not-public";

const policy = (principal: unknown, condition?: object) =>
  JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal: principal,
        Action: "sns:Publish",
        Resource: "*",
        Condition: condition,
      },
    ],
  });

describe("sns-policy-not-public", () => {
  ruleCases(snsPolicyNotPublic, {
    compliant: {
      "the account itself": { policy: policy({ AWS: "arn:aws:iam::111122223333:root" }) },
      "a service": { policy: policy({ Service: "events.amazonaws.com" }) },
      "anybody of one account": {
        policy: policy("*", { StringEquals: { "aws:SourceAccount": "111122223333" } }),
      },
      "an object that names an account": {
        policy: { Statement: [{ Effect: "Allow", Principal: { AWS: "111122223333" } }] },
      },
    },
    violating: {
      anybody: [{ policy: policy("*") }, "statement 1 lets anybody in"],
      "anybody with an account": [
        { policy: policy({ AWS: ["*"] }) },
        "statement 1 lets anybody in",
      ],
      "anybody who uses TLS": [
        { policy: policy("*", { Bool: { "aws:SecureTransport": "true" } }) },
        "statement 1 lets anybody in",
      ],
      "an object that names all but one": [
        { policy: { Statement: { Sid: "Most", Effect: "Allow", NotPrincipal: { AWS: "1" } } } },
        'statement "Most" lets anybody in',
      ],
    },
    absent: { "a policy without statements": [{ policy: { Statement: [] } }] },
    unknown: {
      "a principal that is not known": [
        { policy: { Statement: [{ Effect: "Allow", Principal: { AWS: UNKNOWN } }] } },
        "whom statement 1 lets in is not known yet",
      ],
      "what is no policy": [{ policy: "{" }, "policy is no policy that can be read"],
    },
    notApplicable: {
      "a text that is known only during the update": { policy: UNKNOWN },
      "what has no policy of its own": {},
    },
  });
});
