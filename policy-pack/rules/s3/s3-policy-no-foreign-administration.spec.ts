import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3PolicyNoForeignAdministration } from "./s3-policy-no-foreign-administration";

const partner = "arn:aws:iam::210987654321:role/partner";
const given = (Action: unknown, AWS: unknown = partner, Effect = "Allow") => ({
  policy: { Statement: [{ Effect, Principal: { AWS }, Action, Resource: UNKNOWN }] },
});
const ours = [
  resource(Aws.BucketPolicy, "subject", given("s3:*", "210987654321"), {
    allowedAccountIds: JSON.stringify(["210987654321"]),
  }),
];
const text = {
  policy: JSON.stringify({
    Statement: { Effect: "Allow", Principal: { AWS: partner }, Action: "*" },
  }),
};

ruleCases(s3PolicyNoForeignAdministration, {
  compliant: {
    "rights on objects": given(["s3:GetObject", "s3:PutObject", "s3:Get*"]),
    "rights of a service": {
      policy: {
        Statement: [
          { Effect: "Allow", Principal: { Service: "s3.amazonaws.com" }, Action: "s3:*" },
        ],
      },
    },
    "rights that are denied": given("s3:PutBucketPolicy", partner, "Deny"),
    "rights of the own account": ours,
  },
  violating: {
    "the right to change the policy": [
      given(["s3:GetObject", "s3:PutBucketPolicy"]),
      `it lets ${partner} s3:PutBucketPolicy`,
    ],
    "all rights": [given("s3:*", "210987654321"), "it lets 210987654321 s3:*"],
    "rights by a pattern": [given("S3:PutBucket*"), `it lets ${partner} S3:PutBucket*`],
    "all rights in a text": [text, `it lets ${partner} *`],
    "what a bucket says itself": [[resource(Aws.Bucket, "subject", text)], `it lets ${partner} *`],
  },
  absent: { "a policy without statements": [{ policy: "{}" }] },
  unknown: {
    "an unknown policy": [{ policy: UNKNOWN }, "its policy is not known yet"],
    "a role that is made in the same update, and so of the own account": [given("s3:*", UNKNOWN)],
  },
  notApplicable: { "a bucket without a policy": [resource(Aws.Bucket, "subject")] },
});
