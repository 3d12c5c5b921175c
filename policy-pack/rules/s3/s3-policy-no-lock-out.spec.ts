import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3PolicyNoLockOut } from "./s3-policy-no-lock-out";

const shut = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: UNKNOWN };
const stating = (change: object) => ({ policy: { Statement: [{ ...shut, ...change }] } });
const text = JSON.stringify({ Statement: { ...shut, Resource: "*", Principal: { AWS: "*" } } });
const found = "statement 1 denies everything to everybody";

ruleCases(s3PolicyNoLockOut, {
  compliant: {
    "what is denied without TLS": stating({
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    }),
    "one account that is denied": stating({ Principal: { AWS: "123456789012" } }),
    "one action that is denied": stating({ Action: "s3:DeleteBucket" }),
    "everything that is allowed": stating({ Effect: "Allow" }),
  },
  violating: {
    "everything that is denied": [stating({}), found],
    "everything that is denied, as text": [{ policy: text }, found],
    "all actions of all services": [stating({ Action: ["*"] }), found],
    "what a bucket says itself": [[resource(Aws.Bucket, "subject", { policy: text })], found],
  },
  absent: { "a policy without statements": [{ policy: '{"Statement":[]}' }] },
  unknown: {
    "an unknown policy": [{ policy: UNKNOWN }, "policy is not known yet"],
    "a text that is no policy": [{ policy: "{}" }, "policy is no policy that can be read"],
    "an unknown condition": [
      stating({ Condition: UNKNOWN }),
      "when statement 1 denies is not known yet",
    ],
  },
  notApplicable: { "a bucket without a policy": [resource(Aws.Bucket, "subject")] },
});
