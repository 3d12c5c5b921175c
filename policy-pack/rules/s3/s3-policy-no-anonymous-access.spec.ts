import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3PolicyNoAnonymousAccess } from "./s3-policy-no-anonymous-access";

const open = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: UNKNOWN };
const allowing = (change: object) => ({ policy: { Statement: [{ ...open, ...change }] } });
const text = (change: object) => ({
  policy: JSON.stringify({ Statement: { ...open, Resource: "*", ...change } }),
});
const found = "statement 1 lets anybody in";

ruleCases(s3PolicyNoAnonymousAccess, {
  compliant: {
    "a named role": allowing({ Principal: { AWS: "arn:aws:iam::123456789012:role/app" } }),
    "everybody that is denied": allowing({ Effect: "Deny" }),
    "everybody of an organisation": text({
      Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } },
    }),
    "everybody that comes through an endpoint": allowing({
      Condition: { StringEquals: { "aws:SourceVpce": UNKNOWN } },
    }),
  },
  violating: {
    everybody: [allowing({}), found],
    "everybody, as text": [text({ Principal: { AWS: ["*"] } }), found],
    "everybody over TLS": [text({ Condition: { Bool: { "aws:SecureTransport": "true" } } }), found],
    "everybody, by what a bucket says itself": [[resource(Aws.Bucket, "subject", text({}))], found],
    "everybody for what is not named": [
      {
        policy: { Statement: { Effect: "Allow", Principal: "*", NotAction: "s3:DeleteBucket" } },
      },
      found,
    ],
  },
  absent: { "a policy without statements": [{ policy: '{"Statement":[]}' }] },
  unknown: {
    "an unknown policy": [{ policy: UNKNOWN }, "policy is not known yet"],
    "a text that is no policy": [{ policy: "{}" }, "policy is no policy that can be read"],
    "an unknown principal": [
      allowing({ Principal: UNKNOWN }),
      "whom statement 1 lets in is not known yet",
    ],
  },
  notApplicable: { "a bucket without a policy": [resource(Aws.Bucket, "subject")] },
});
