import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { roleTrustNotPublic } from "./role-trust-not-public";

const trust = (principal: unknown, condition?: object) => ({
  assumeRolePolicy: JSON.stringify({
    Statement: [
      { Effect: "Allow", Principal: principal, Action: "sts:AssumeRole", Condition: condition },
    ],
  }),
});

describe("role-trust-not-public", () => {
  ruleCases(roleTrustNotPublic, {
    compliant: {
      "a service": trust({ Service: "ec2.amazonaws.com" }),
      "what is refused": {
        assumeRolePolicy: {
          Statement: { Effect: "Deny", Principal: { AWS: "111122223333" } },
        },
      },
      "a provider that is called like an account": trust({ Federated: "111122223333" }),
      "a role of a longer account": trust({ AWS: "1111222233334" }),
      "another role": trust({ AWS: "arn:aws:iam::111122223333:role/deploy" }),
      "an account that gives a word": trust(
        { AWS: "arn:aws:iam::111122223333:root" },
        { StringEquals: { "sts:ExternalId": "orders" } },
      ),
      "anybody of an organization": trust("*", { StringEquals: { "aws:PrincipalOrgID": "o-1" } }),
    },
    violating: {
      anybody: [trust("*"), "statement 1 lets anybody in"],
      "anybody with an account": [trust({ AWS: "*" }), "statement 1 lets anybody in"],
      "a whole account": [
        trust({ AWS: "arn:aws:iam::111122223333:root" }),
        "statement 1 lets in all of arn:aws:iam::111122223333:root",
      ],
      "a whole account by number": [
        trust({ AWS: ["111122223333"] }),
        "statement 1 lets in all of 111122223333",
      ],
    },
    absent: { "a trust without statements": [{ assumeRolePolicy: { Statement: [] } }] },
    unknown: {
      "what is no policy": [
        { assumeRolePolicy: "{" },
        "assumeRolePolicy is no policy that can be read",
      ],
      "an unknown principal": [
        { assumeRolePolicy: { Statement: { Effect: "Allow", Principal: { AWS: UNKNOWN } } } },
        "whom statement 1 lets in is not known yet",
      ],
    },
    notApplicable: { "a text that is known only during the update": { assumeRolePolicy: UNKNOWN } },
  });
});
