import { Aws, compliant, given, isOn, notApplicable, securityHub, stackRule } from "../../kit";
import { bucketSettings, holdsAuditRecords, lacking } from "../../topology";

const lock = { type: Aws.BucketObjectLock, path: ["rule"] } as const;

export const s3AuditRecordsLocked = stackRule({
  name: "s3-audit-records-locked",
  description: "Nobody can delete the records of a trail before their time.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("S3.15"),
  related: ["CKV_AWS_143"],
  remediationSteps:
    "Give the bucket a BucketObjectLockConfiguration with a default retention, which is turned on in place; objectLockEnabled of the bucket itself would replace it. S3 never takes the lock away again.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    if (!holdsAuditRecords(graph, bucket)) return notApplicable("It holds no records of a trail.");
    const settings = bucketSettings(graph, bucket, lock, ["objectLockConfiguration", "rule"]);
    if (settings.values.some(given)) return compliant;
    const because = isOn(bucket.read("objectLockEnabled"))
      ? "its object lock has no default retention"
      : "it has no object lock";
    return lacking(settings, because);
  },
});
