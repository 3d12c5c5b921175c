/** Cases for families of rules that judge a policy, so that specs say only what is their own. */
import { Aws, UNKNOWN } from "../kit";
import { resource } from "./fixture";
import type { RuleCases } from "./rule-cases";

type Properties = Record<string, unknown>;

const laterText = "a text that is known only during the update";

/** Of a rule that wants a resource's policy, in `property`, to let nobody in without saying who. `action`: one of the resource's. */
export function publicPolicyCases(action: string, property = "policy"): RuleCases {
  const given = (text: unknown): Properties => ({ [property]: text });
  const one = (statement: object) => given({ Statement: [statement] });
  const policy = (principal: unknown, condition?: object) =>
    given(
      JSON.stringify({
        Statement: [
          {
            Effect: "Allow",
            Principal: principal,
            Action: action,
            Resource: "*",
            Condition: condition,
          },
        ],
      }),
    );
  return {
    compliant: {
      "the account itself": policy({ AWS: "arn:aws:iam::111122223333:root" }),
      "a service": policy({ Service: "events.amazonaws.com" }),
      "anybody of one account": policy("*", {
        StringEquals: { "aws:SourceAccount": "111122223333" },
      }),
      "an object that names an account": one({
        Effect: "Allow",
        Principal: { AWS: "111122223333" },
      }),
    },
    violating: {
      anybody: [policy("*"), "statement 1 lets anybody in"],
      "anybody with an account": [policy({ AWS: ["*"] }), "statement 1 lets anybody in"],
      "anybody who uses TLS": [
        policy("*", { Bool: { "aws:SecureTransport": "true" } }),
        "statement 1 lets anybody in",
      ],
      "an object that names all but one": [
        given({ Statement: { Sid: "Most", Effect: "Allow", NotPrincipal: { AWS: "1" } } }),
        'statement "Most" lets anybody in',
      ],
    },
    absent: { "a policy without statements": [given({ Statement: [] })] },
    unknown: {
      "a principal that is not known": [
        one({ Effect: "Allow", Principal: { AWS: UNKNOWN } }),
        "whom statement 1 lets in is not known yet",
      ],
      "what is no policy": [given("{"), `${property} is no policy that can be read`],
    },
    notApplicable: { [laterText]: given(UNKNOWN) },
  };
}

/** The same where the policy may also be a resource of its own. */
export function ownPolicyCases(action: string): RuleCases {
  const cases = publicPolicyCases(action);
  return {
    ...cases,
    notApplicable: { ...cases.notApplicable, "what has no policy of its own": {} },
  };
}

/** Of a rule that wants a resource's policy to refuse an action of a service, such as `sns:Publish`, without TLS. */
export function tlsPolicyCases(action: string): RuleCases {
  const service = action.split(":")[0] ?? action;
  const refusal = {
    Effect: "Deny",
    Principal: "*",
    Action: action,
    Resource: "*",
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
  const policy = (change: object) => ({
    policy: JSON.stringify({ Statement: [{ ...refusal, ...change }] }),
  });
  const open = `no statement refuses ${action} without TLS`;
  const unclear = `whether it refuses ${action} without TLS is not known yet`;
  return {
    compliant: {
      "a refusal to all": policy({}),
      "one of every action": policy({ Principal: { AWS: "*" }, Action: `${service}:*` }),
      "one in an object, with a flag that is no text": {
        policy: {
          Statement: {
            ...refusal,
            Condition: { BoolIfExists: { "aws:SecureTransport": [false] } },
          },
        },
      },
    },
    violating: {
      "a policy that lets in only": [policy({ Effect: "Allow" }), open],
      "a refusal to somebody": [policy({ Principal: { AWS: "111122223333" } }), open],
      "a refusal of something else": [policy({ Action: `${service}:Tag*` }), open],
      "a refusal to those who use TLS": [
        policy({ Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        open,
      ],
      "a refusal to all but some": [
        policy({ Principal: undefined, NotPrincipal: { AWS: "1" } }),
        open,
      ],
      "a refusal that asks for more": [
        policy({
          Condition: {
            Bool: { "aws:SecureTransport": "false" },
            StringEquals: { "aws:SourceAccount": "1" },
          },
        }),
        open,
      ],
    },
    absent: { "a policy without statements": [{ policy: { Statement: [] } }, open] },
    unknown: {
      "an unknown condition": [
        { policy: { Statement: [{ ...refusal, Condition: UNKNOWN }] } },
        unclear,
      ],
      "an unknown action": [{ policy: { Statement: [{ ...refusal, Action: UNKNOWN }] } }, unclear],
    },
    notApplicable: {
      [laterText]: { policy: UNKNOWN },
      "what has no policy of its own": {},
    },
  };
}

/** A policy of IAM that grants what one statement says. */
export const grant = (statement: object) => ({
  policy: JSON.stringify({ Statement: [{ Effect: "Allow", Resource: "*", ...statement }] }),
});

/** Of a rule on what policies of IAM grant: all that does not depend on which grants it minds. */
export const grantCases: Pick<RuleCases, "absent" | "unknown" | "notApplicable"> = {
  absent: { "a policy without statements": [{ policy: { Statement: [] } }] },
  unknown: {
    "an unknown action": [
      { policy: { Statement: { Effect: "Allow", Action: UNKNOWN, Resource: "*" } } },
      "what statement 1 allows is not known yet",
    ],
  },
  notApplicable: {
    [laterText]: { policy: UNKNOWN },
    "a role without a policy inside": [resource(Aws.Role, "subject", {})],
  },
};
