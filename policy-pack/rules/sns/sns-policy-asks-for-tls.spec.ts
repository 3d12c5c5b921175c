import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { snsPolicyAsksForTls } from "./sns-policy-asks-for-tls";

const refusal = {
  Effect: "Deny",
  Principal: "*",
  Action: "sns:Publish",
  Resource: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const policy = (change: object) => ({
  policy: JSON.stringify({ Statement: [{ ...refusal, ...change }] }),
});

describe("sns-policy-asks-for-tls", () => {
  ruleCases(snsPolicyAsksForTls, {
    compliant: {
      "a refusal to all": policy({}),
      "one of every action": policy({ Principal: { AWS: "*" }, Action: "sns:*" }),
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
      "a policy that lets in only": [
        policy({ Effect: "Allow" }),
        "no statement refuses sns:Publish without TLS",
      ],
      "a refusal to somebody": [
        policy({ Principal: { AWS: "111122223333" } }),
        "no statement refuses sns:Publish without TLS",
      ],
      "a refusal of something else": [
        policy({ Action: "sns:Tag*" }),
        "no statement refuses sns:Publish without TLS",
      ],
      "a refusal to those who use TLS": [
        policy({ Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        "no statement refuses sns:Publish without TLS",
      ],
      "a refusal to all but some": [
        policy({ Principal: undefined, NotPrincipal: { AWS: "1" } }),
        "no statement refuses sns:Publish without TLS",
      ],
      "a refusal that asks for more": [
        policy({
          Condition: {
            Bool: { "aws:SecureTransport": "false" },
            StringEquals: { "aws:SourceAccount": "1" },
          },
        }),
        "no statement refuses sns:Publish without TLS",
      ],
    },
    absent: {
      "a policy without statements": [
        { policy: { Statement: [] } },
        "no statement refuses sns:Publish without TLS",
      ],
    },
    unknown: {
      "an unknown condition": [
        { policy: { Statement: [{ ...refusal, Condition: UNKNOWN }] } },
        "whether it refuses sns:Publish without TLS is not known yet",
      ],
      "an unknown action": [
        { policy: { Statement: [{ ...refusal, Action: UNKNOWN }] } },
        "whether it refuses sns:Publish without TLS is not known yet",
      ],
    },
    notApplicable: {
      "a text that is known only during the update": { policy: UNKNOWN },
      "what has no policy of its own": {},
    },
  });
});
