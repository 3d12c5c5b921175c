import { Aws, notApplicable, securityHub, stackRule, undecided } from "../../kit";
import { judgeAccessLogging, judgePublicAccess } from "../../topology";

export const cloudtrailBucketGuarded = stackRule({
  name: "cloudtrail-bucket-guarded",
  description: "Nobody from outside sees the records of a trail, and who reads them is logged.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("CloudTrail.7"),
  related: ["CloudTrail.6", "CIS AWS Foundations 5.0 3.4", "AWS-0161", "AWS-0163"],
  remediationSteps:
    "Give the trail's bucket a BucketPublicAccessBlock with all four flags on, and a BucketLogging to another bucket. Both change in place; the logs cost their storage only.",
  appliesTo: [Aws.Trail],
  judge: (trail, graph) => {
    const { targets, foreign, lost } = graph.reference(trail, "s3BucketName", [Aws.Bucket]);
    if (lost) return undecided("its bucket is not known yet");
    if (foreign.length > 0) return notApplicable("Its bucket is not in the stack.");
    return targets.flatMap((bucket) =>
      [...judgePublicAccess(graph, bucket), ...judgeAccessLogging(graph, bucket)].map(
        ({ kind, because }) => ({ kind, because: `${bucket.label}: ${because}` }),
      ),
    );
  },
});
