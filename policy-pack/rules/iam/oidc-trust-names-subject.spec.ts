import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { oidcTrustNamesSubject } from "./oidc-trust-names-subject";

const provider = "token.actions.githubusercontent.com";
const anybody = "statement 1 takes a token of whomever the provider knows";
const statement = {
  Effect: "Allow",
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
  Action: "sts:AssumeRoleWithWebIdentity",
};
const other = (change: object) => ({
  assumeRolePolicy: { Statement: { ...statement, ...change } },
});
const trust = (condition: object | undefined, federated?: string) => ({
  assumeRolePolicy: JSON.stringify({
    Statement: {
      ...statement,
      ...(federated !== undefined && { Principal: { Federated: federated } }),
      Condition: condition,
    },
  }),
});

describe("oidc-trust-names-subject", () => {
  ruleCases(oidcTrustNamesSubject, {
    compliant: {
      "a repository": trust({ StringLike: { [`${provider}:sub`]: "repo:shop/orders:*" } }),
      "one of several branches": trust({
        StringEquals: {
          [`${provider}:sub`]: ["repo:shop/orders:ref:refs/heads/main", "repo:shop/web:ref:x"],
        },
      }),
      "what is refused": other({ Effect: "Deny" }),
      "another way to take the role": other({ Action: "sts:AssumeRole" }),
      "a pool of Amazon Cognito": trust(
        { StringEquals: { "cognito-identity.amazonaws.com:aud": "eu-west-1:1" } },
        "cognito-identity.amazonaws.com",
      ),
    },
    violating: {
      "an audience alone": [trust({ StringEquals: { [`${provider}:aud`]: "sts" } }), anybody],
      "any repository": [trust({ StringLike: { [`${provider}:sub`]: "repo:*" } }), anybody],
      "a repository of that name, whosoever it is": [
        trust({ StringLike: { [`${provider}:sub`]: ["repo:*/orders:*"] } }),
        anybody,
      ],
      "one of several that is anybody": [
        trust({ StringLike: { [`${provider}:sub`]: ["repo:shop/orders:*", "repo:*"] } }),
        anybody,
      ],
      "any but one": [trust({ StringNotEquals: { [`${provider}:sub`]: "repo:a/b:*" } }), anybody],
    },
    absent: { "no condition": [trust(undefined), anybody] },
    unknown: {
      "what is no policy": [
        { assumeRolePolicy: "{" },
        "assumeRolePolicy is no policy that can be read",
      ],
      "unknown conditions": [
        { assumeRolePolicy: { Statement: { ...statement, Condition: UNKNOWN } } },
        "what statement 1 asks of a token is not known yet",
      ],
      "an unknown name, which is one that is made": [
        {
          assumeRolePolicy: {
            Statement: {
              ...statement,
              Condition: { StringEquals: { [`${provider}:sub`]: UNKNOWN } },
            },
          },
        },
      ],
    },
    notApplicable: { "a text that is known only during the update": { assumeRolePolicy: UNKNOWN } },
  });
});
