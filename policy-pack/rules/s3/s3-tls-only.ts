import { Aws, compliant, securityHub, stackRule } from "../../kit";
import { refusesPlaintext, statementsOf, undecided, UNKNOWN, violation } from "../../kit";
import { bucketSettings, lacking } from "../../topology";

const policy = { type: Aws.BucketPolicy, path: ["policy"] } as const;

export const s3TlsOnly = stackRule({
  name: "s3-tls-only",
  description: "A bucket refuses requests that do not come over TLS.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.5"),
  related: ["CIS AWS Foundations 5.0 2.1.1", "CKV_AWS_379", "AwsSolutions-S10"],
  remediationSteps:
    "Add a statement to its BucketPolicy that denies s3:* to everybody where aws:SecureTransport is false. It changes in place. Write the bucket's ARN from its name: then the policy can be read before the bucket exists.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    const settings = bucketSettings(graph, bucket, policy, ["policy"]);
    if (settings.values.length === 0) return lacking(settings, "no bucket policy is for it");
    const truths = settings.values.map((document) =>
      refusesPlaintext(statementsOf(document), "s3:*"),
    );
    if (truths.includes(true)) return compliant;
    return truths.includes(UNKNOWN)
      ? undecided("its policy is not known yet")
      : violation("its policy lets requests in without TLS");
  },
});
