import {
  Aws,
  compliant,
  notApplicable,
  securityHub,
  stackRule,
  undecided,
  UNKNOWN,
} from "../../kit";
import { bucketSettings, isCopied, lacking, receivesLogs } from "../../topology";

const replication = { type: Aws.BucketReplication, path: ["rules"] } as const;

export const s3CopiedElsewhere = stackRule({
  name: "s3-copied-elsewhere",
  description: "A bucket's objects are copied to another region or account.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("S3.7"),
  related: ["CKV_AWS_144"],
  remediationSteps:
    "Let the backup plan that takes it in copy to a vault elsewhere, or give it a BucketReplicationConfig. It changes in place; copies and traffic between regions are paid for.",
  appliesTo: [Aws.Bucket],
  judge: (bucket, graph) => {
    if (receivesLogs(graph, bucket)) return notApplicable("It receives logs that AWS writes.");
    const inline = ["replicationConfiguration", "rules"] as const;
    const settings = bucketSettings(graph, bucket, replication, inline);
    const copied = isCopied(graph, bucket);
    if (settings.values.length > 0 || copied === true) return compliant;
    return copied === UNKNOWN
      ? undecided("what is copied is not known yet")
      : lacking(settings, "it is copied nowhere");
  },
});
