import {
  Aws,
  documented,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../../kit";
import { bucketSettings, fileShares, isSelected, shareTypes } from "../../../topology";

export const fileShareBucketKept = stackRule({
  name: "file-share-bucket-kept",
  description: "The bucket of a share keeps versions, and is in a backup.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Using versioning in S3 buckets",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
  ),
  remediationSteps:
    "Set versioning of the bucket to Enabled, and give it the tag that a backup selection looks for: a client on premises that encrypts or deletes a folder does so in the bucket. The storage of versions and backups is charged.",
  appliesTo: shareTypes,
  judge: (share, graph) => {
    const { bucket } = fileShares(graph).get(share) ?? {};
    if (!bucket) return notApplicable("Its bucket is not in this stack.");
    const apart = {
      type: Aws.BucketVersioning,
      path: ["versioningConfiguration", "status"],
    } as const;
    const { values, lost } = bucketSettings(graph, bucket, apart, ["versioning", "enabled"]);
    const versioned = values.some((value) => value === "Enabled" || value === true);
    const open = values.includes(UNKNOWN) || lost.length > 0;
    const selected = isSelected(graph, bucket);
    return [
      ...judge(versioned || (open && UNKNOWN), `${bucket.label} keeps no versions`),
      ...judge(selected, `no backup takes in ${bucket.label}`),
    ];
  },
});

const judge = (holds: boolean | typeof UNKNOWN, lacking: string) => {
  if (holds === UNKNOWN) return undecided(`whether ${lacking} is not known yet`);
  return holds ? [] : violation(lacking);
};
