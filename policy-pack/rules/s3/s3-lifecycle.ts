import { all, Aws, compliant, given, securityHub, stackRule, undecided, UNKNOWN } from "../../kit";
import { violation } from "../../kit";
import { bucketSettings, lacking } from "../../topology";

const lifecycle = { type: Aws.BucketLifecycle, path: ["rules"] } as const;

export const s3Lifecycle = stackRule({
  name: "s3-lifecycle",
  description: "A bucket's objects age by rules, and uploads that never end are cleaned up.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("S3.13"),
  related: ["S3.10", "CKV2_AWS_61", "CKV_AWS_300"],
  remediationSteps:
    "Give it one BucketLifecycleConfiguration, with abortIncompleteMultipartUpload in a rule. It changes in place; transitions to colder classes are billed by the object.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    const { values: rules, lost } = bucketSettings(graph, bucket, lifecycle, ["lifecycleRules"]);
    if (rules.length === 0) return lacking({ lost }, "no lifecycle is set for it");
    const aborts = rules.some((rule) =>
      ["abortIncompleteMultipartUpload", "abortIncompleteMultipartUploadDays"].some(
        (property) => rule !== UNKNOWN && all(rule, property).some(given),
      ),
    );
    if (aborts) return compliant;
    return rules.includes(UNKNOWN)
      ? undecided("its lifecycle is not known yet")
      : violation("no rule aborts incomplete multipart uploads");
  },
});
