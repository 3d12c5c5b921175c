import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3PolicyNoAnonymousAccess } from "./s3-policy-no-anonymous-access";

const open = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: UNKNOWN };
const allowing = (change: object) => ({ policy: { Statement: [{ ...open, ...change }] } });
const text = (change: object) => ({
  policy: JSON.stringify({ Statement: { ...open, Resource: "*", ...change } }),
});
const found = "it lets everybody s3:GetObject";

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
      "it lets everybody all but some actions",
    ],
  },
  absent: { "a policy without statements": [{ policy: "{}" }] },
  unknown: {
    "an unknown policy": [{ policy: UNKNOWN }, "its policy is not known yet"],
    "an unknown principal": [
      allowing({ Principal: UNKNOWN }),
      "whom its policy lets in is not known yet",
    ],
  },
  notApplicable: { "a bucket without a policy": [resource(Aws.Bucket, "subject")] },
});
