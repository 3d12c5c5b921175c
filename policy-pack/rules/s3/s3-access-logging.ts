import { Aws, compliant, notApplicable, securityHub, stackRule } from "../../kit";
import { bucketSettings, lacking, receivesLogs } from "../../topology";

const logging = { type: Aws.BucketLogging, path: ["targetBucket"] } as const;

export const s3AccessLogging = stackRule({
  name: "s3-access-logging",
  description: "A bucket logs who asked for what.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("S3.9"),
  related: ["CKV_AWS_18", "AwsSolutions-S1", "AWS-0089"],
  remediationSteps:
    "Give it a BucketLogging to a bucket for logs. It changes in place and costs the storage of the logs only.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    if (receivesLogs(graph, bucket)) return notApplicable("It receives logs itself.");
    const settings = bucketSettings(graph, bucket, logging, ["logging", "targetBucket"]);
    return settings.values.length > 0 ? compliant : lacking(settings, "it logs no requests");
  },
});
