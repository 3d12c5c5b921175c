import { Aws, securityHub, stackRule } from "../../kit";
import { judgePublicAccess } from "../../topology";

export const s3PublicAccessBlock = stackRule({
  name: "s3-public-access-block",
  description: "A bucket refuses every kind of public access.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.8"),
  related: ["CIS AWS Foundations 5.0 2.1.4", "CKV2_AWS_6", "CKV_AWS_53", "AWS-0086"],
  remediationSteps:
    "Give the bucket one BucketPublicAccessBlock with all four flags on. It changes in place.",
  exemptable: false,
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => judgePublicAccess(graph, bucket),
});
