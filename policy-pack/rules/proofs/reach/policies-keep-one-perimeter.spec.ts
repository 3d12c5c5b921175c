import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { ruleCases } from "../../../testing/rule-cases";
import { policiesKeepOnePerimeter } from "./policies-keep-one-perimeter";

const organization = "o-ours";
const org = { "aws:PrincipalOrgID": organization };
const statement = (more: object = {}) => ({
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: "*",
  ...more,
});
const bucket = (...statements: object[]) =>
  resource(Aws.BucketPolicy, "subject", { bucket: "b", policy: { Statement: statements } });
const where = (tests: object) => ({ Condition: { StringEquals: tests } });
const perimeter = statement({
  Effect: "Deny",
  Action: "s3:*",
  Condition: {
    StringNotEqualsIfExists: org,
    BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
  },
});
const deny = (more: object) => ({ ...perimeter, ...more });
const open = "statement 1 is open to others than o-ours";
const openAfter = "statement 2 is open to others than o-ours";
const endpoint = (...statements: object[]) =>
  resource(Aws.VpcEndpoint, "subject", { policy: JSON.stringify({ Statement: statements }) });
const bare = resource(Aws.VpcEndpoint, "subject", { serviceName: "s3" });
const beside = (policy: unknown, of: unknown = ref(bare)) =>
  resource(Aws.VpcEndpointPolicy, "beside", { vpcEndpointId: of, policy });
const noPolicy = "it has no policy, so everything goes through it";
const from = (...ids: string[]) => where({ "aws:SourceVpce": ids });
const other = (type: string, ...ids: string[]) =>
  resource(type, "other", { bucket: "c", policy: { Statement: [statement(from(...ids))] } });

ruleCases(
  policiesKeepOnePerimeter,
  {
    compliant: {
      "a policy for the organization": [bucket(statement(where(org)))],
      "a policy for a part of it": [
        bucket(statement(where({ "aws:PrincipalOrgPaths": "o-ours/r-1/ou-2/" }))),
      ],
      "a policy that refuses everybody else": [bucket(perimeter, statement())],
      "the same by a pattern": [bucket(deny({ Condition: { StringNotLike: org } }), statement())],
      "a policy for a service": [bucket(statement({ Principal: { Service: "*" } }))],
      "a policy for a role": [bucket(statement({ Principal: { AWS: "arn:aws:iam::1:role/x" } }))],
      "a policy for the account": [bucket(statement(where({ "aws:PrincipalAccount": "1" })))],
      "a key of the account": [
        resource(Aws.Key, "subject", {
          policy: { Statement: [statement({ Principal: { AWS: "arn:aws:iam::1:root" } })] },
        }),
      ],
      "an endpoint to what is the organization's": [
        endpoint(statement(where({ "aws:ResourceOrgID": organization }))),
      ],
      "an endpoint for those of the organization": [endpoint(statement(where(org)))],
      "an endpoint to one bucket": [endpoint(statement({ Resource: "arn:aws:s3:::b/*" }))],
      "an endpoint with its policy beside it": [bare, beside({ Statement: [] })],
      "policies that name the same endpoint": [
        bucket(statement(from("vpce-1"))),
        other(Aws.BucketPolicy, "vpce-1"),
      ],
      "a queue that is reached through another endpoint": [
        bucket(statement(from("vpce-1"))),
        other(Aws.QueuePolicy, "vpce-2"),
      ],
    },
    violating: {
      "a policy for everybody": [[bucket(statement())], open],
      "a policy for everybody but one": [
        [bucket(statement({ Principal: null, NotPrincipal: { AWS: "1" } }))],
        open,
      ],
      "a policy for another organization": [
        [bucket(statement(where({ "aws:PrincipalOrgID": "o-theirs" })))],
        "statement 1 names o-theirs, not o-ours",
      ],
      "a policy for a part of another one": [
        [bucket(statement(where({ "aws:PrincipalOrgPaths": "o-theirs/r-1/*" })))],
        "statement 1 names o-theirs/r-1/*, not o-ours",
      ],
      "a policy that refuses everybody outside another one": [
        [
          bucket(
            deny({ Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-theirs" } } }),
            statement(),
          ),
        ],
        "statement 1 names o-theirs, not o-ours",
        openAfter,
      ],
      "a policy that refuses only some actions": [
        [bucket(deny({ Action: "s3:PutObject" }), statement())],
        openAfter,
      ],
      "a policy that refuses only somebody": [
        [bucket(deny({ Principal: { AWS: "2" } }), statement())],
        openAfter,
      ],
      "a policy that refuses those of the organization": [
        [bucket(deny({ Condition: { StringEquals: org } }), statement())],
        openAfter,
      ],
      "a policy that refuses by something else": [
        [
          bucket(
            deny({ Condition: { StringNotEquals: { "aws:SourceOrgID": organization } } }),
            statement(),
          ),
        ],
        openAfter,
      ],
      "an endpoint to everything": [[endpoint(statement())], open],
      "an endpoint to everything for one role": [
        [endpoint(statement({ Principal: { AWS: "arn:aws:iam::1:role/x" } }))],
        open,
      ],
      "an endpoint whose policy is another's": [
        [bare, beside({ Statement: [] }, "vpce-9")],
        noPolicy,
      ],
    },
    absent: { "an endpoint without a policy": [[bare], noPolicy] },
    unknown: {
      "a policy that is none": [
        [resource(Aws.BucketPolicy, "subject", { policy: "everybody" })],
        "policy is no policy that can be read",
      ],
      "unknown conditions": [
        [bucket(statement({ Condition: UNKNOWN }))],
        "to whom statement 1 is open is not known yet",
      ],
    },
    notApplicable: {
      "a policy that is not known yet": [
        resource(Aws.BucketPolicy, "subject", { policy: UNKNOWN }),
      ],
      "a bucket without a policy of its own": [resource(Aws.Bucket, "subject")],
    },
  },
  { organization },
);

subjectCases(
  policiesKeepOnePerimeter,
  {
    "buckets that are reached through different endpoints": [
      [bucket(statement(from("vpce-1"))), other(Aws.BucketPolicy, "vpce-1", "vpce-2")],
      'it does not know vpce-2, which BucketPolicy "other" asks for',
    ],
    "a bucket that asks for no endpoint": [
      [bucket(statement(where(org))), other(Aws.BucketPolicy, "vpce-2")],
      passes,
    ],
  },
  { organization },
);
subjectCases(policiesKeepOnePerimeter, {
  "a stack of no organization": [[bucket(statement())], isLeftOut],
});
