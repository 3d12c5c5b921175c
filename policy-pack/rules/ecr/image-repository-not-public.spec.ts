import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { imageRepositoryNotPublic } from "./image-repository-not-public";

const policy = (...statements: object[]) => ({
  repository: UNKNOWN,
  policy: JSON.stringify({
    Statement: statements.map((one) => ({ Effect: "Allow", Action: "ecr:*", ...one })),
  }),
});
const account = { Principal: { AWS: "arn:aws:iam::123456789012:root" } };
const organisation = (operator: string) => ({
  Principal: "*",
  Condition: { [operator]: { "aws:PrincipalOrgID": "o-1" } },
});
const found = "statement 1 lets anybody in";

ruleCases(imageRepositoryNotPublic, {
  compliant: {
    "an account": policy(account),
    "an organisation": policy(organisation("StringEquals")),
    "a refusal to everybody": policy({ Effect: "Deny", Principal: "*" }, account),
    "a single statement that is no list": {
      policy: JSON.stringify({ Statement: { Effect: "Allow", ...account } }),
    },
  },
  violating: {
    everybody: [policy({ Principal: "*" }), found],
    "every account": [
      policy(account, { Principal: { AWS: ["*"] } }),
      "statement 2 lets anybody in",
    ],
    "all but an account": [policy({ NotPrincipal: { AWS: "123456789012" } }), found],
    "all but an organisation": [policy(organisation("StringNotEquals")), found],
    "everybody over TLS": [
      policy({ Principal: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } }),
      found,
    ],
  },
  absent: { "a policy without a text": [{ repository: "images" }] },
  unknown: {
    "a policy that is no JSON": [{ policy: "{" }, "policy is no policy that can be read"],
  },
  notApplicable: { "a text that the update will judge": { policy: UNKNOWN } },
});
