import { Aws, mustBeOff, resourceRule, wellArchitected } from "../../kit";

export const s3NoForceDestroy = resourceRule({
  name: "s3-no-force-destroy",
  description: "A bucket that holds objects cannot be destroyed.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP01",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html",
  ),
  remediationSteps:
    "Leave forceDestroy out or set it to false, and deploy before anything else. It changes in place; a bucket must then be emptied by hand before it can go.",
  appliesTo: [Aws.Bucket],
  judge: (bucket) => mustBeOff("forceDestroy", bucket.read("forceDestroy")),
});
