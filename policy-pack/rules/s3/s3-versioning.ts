import { Aws, compliant, isOn, notApplicable, securityHub, stackRule, undecided } from "../../kit";
import { UNKNOWN, violation } from "../../kit";
import { bucketSettings, holdsAuditRecords, lacking, receivesLogs } from "../../topology";

const versioning = {
  type: Aws.BucketVersioning,
  path: ["versioningConfiguration", "status"],
} as const;

export const s3Versioning = stackRule({
  name: "s3-versioning",
  description: "A bucket keeps what is overwritten or deleted.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("S3.14"),
  related: ["CKV_AWS_21", "AWS-0090"],
  remediationSteps:
    "Give the bucket a BucketVersioning with status Enabled, and a lifecycle rule that expires earlier versions: they are paid for as long as they are kept. It changes in place.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    if (receivesLogs(graph, bucket) && !holdsAuditRecords(graph, bucket)) {
      return notApplicable("It receives logs, which AWS never writes over.");
    }
    const settings = bucketSettings(graph, bucket, versioning, ["versioning", "enabled"]);
    if (settings.values.some((value) => value === "Enabled" || isOn(value))) return compliant;
    if (settings.values.includes(UNKNOWN)) return undecided("its versioning is not known yet");
    return settings.values.length > 0
      ? violation("its versioning is not on")
      : lacking(settings, "no versioning is set for it");
  },
});
