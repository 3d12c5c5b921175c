import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3PolicyNoForeignAdministration } from "./s3-policy-no-foreign-administration";

const partner = "arn:aws:iam::210987654321:role/partner";
const given = (Action: unknown, AWS: unknown = partner, Effect = "Allow") => ({
  policy: { Statement: [{ Effect, Principal: { AWS }, Action, Resource: UNKNOWN }] },
});
const all =
  "s3:DeleteBucketPolicy, s3:PutBucketAcl, s3:PutBucketPolicy, s3:PutEncryptionConfiguration, s3:PutObjectAcl";
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
      `statement 1 lets ${partner} s3:PutBucketPolicy`,
    ],
    "all rights": [given("s3:*", "210987654321"), `statement 1 lets 210987654321 ${all}`],
    "rights by a pattern": [
      given("S3:PutBucket*"),
      `statement 1 lets ${partner} s3:PutBucketAcl, s3:PutBucketPolicy`,
    ],
    "all rights in a text": [text, `statement 1 lets ${partner} ${all}`],
    "what a bucket says itself": [
      [resource(Aws.Bucket, "subject", text)],
      `statement 1 lets ${partner} ${all}`,
    ],
  },
  absent: { "a policy without statements": [{ policy: '{"Statement":[]}' }] },
  unknown: {
    "an unknown policy": [{ policy: UNKNOWN }, "policy is not known yet"],
    "a text that is no policy": [{ policy: "{}" }, "policy is no policy that can be read"],
    "unknown rights of a partner": [
      given(UNKNOWN),
      `what statement 1 lets ${partner} is not known yet`,
    ],
    "a role that is made in the same update, and so of the own account": [given("s3:*", UNKNOWN)],
  },
  notApplicable: { "a bucket without a policy": [resource(Aws.Bucket, "subject")] },
});
