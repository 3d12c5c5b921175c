import { Aws, notApplicable, securityHub, stackRule } from "../../kit";
import { judgeAccessLogging, receivesLogs } from "../../topology";

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
    return judgeAccessLogging(graph, bucket);
  },
});
