import { Aws, mustBeOn, securityHub, stackRule, undecided, violation } from "../../kit";
import { publicAccessFlags } from "../../topology";

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
  judge: (bucket, graph) => {
    const { found, lost } = graph.referrers(bucket, [Aws.BucketPublicAccessBlock], "bucket");
    const [block, ...others] = found;
    if (block && others.length > 0) {
      return violation(`${found.length} public access blocks overwrite each other`);
    }
    if (block) return publicAccessFlags.flatMap((flag) => mustBeOn(flag, block.read(flag)));
    return lost[0]
      ? undecided(`the bucket of ${lost[0].label} is not known yet`)
      : violation("no public access block is for it");
  },
});
