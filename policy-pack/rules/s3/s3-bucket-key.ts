import { at, Aws, documented, mustBeOn, notApplicable, stackRule } from "../../kit";
import { bucketSettings, lacking } from "../../topology";

const encryption = { type: Aws.BucketEncryption, path: ["rules"] } as const;

export const s3BucketKey = stackRule({
  name: "s3-bucket-key",
  description: "A bucket asks KMS once for many objects.",
  severity: "low",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html",
  ),
  remediationSteps:
    "Set bucketKeyEnabled to true beside applyServerSideEncryptionByDefault. It changes in place, for objects written from then on, and saves most of what requests to the key cost.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    const inline = ["serverSideEncryptionConfiguration", "rule"] as const;
    const { values, lost } = bucketSettings(graph, bucket, encryption, inline);
    // Two layers of encryption need a key for each object, and S3's own key none from KMS.
    const byKms = values.filter(
      (rule) => at(rule, "applyServerSideEncryptionByDefault", "sseAlgorithm") === "aws:kms",
    );
    if (byKms.length > 0) {
      return byKms.flatMap((rule) => mustBeOn("bucketKeyEnabled", at(rule, "bucketKeyEnabled")));
    }
    return values.length === 0 && lost.length > 0
      ? lacking({ lost }, "")
      : notApplicable("It does not encrypt with aws:kms.");
  },
});
