import { Aws, compliant, documented, resourceRule, textOf, violation } from "../../kit";

export const s3NameWithoutDots = resourceRule({
  name: "s3-name-without-dots",
  description: "A bucket's name has no dots, which its certificate does not cover.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "General purpose bucket naming rules",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
  ),
  related: ["AWS-0320"],
  remediationSteps:
    "Choose a name without dots. On a bucket that exists it means a replacement: copy the objects to a new one.",
  appliesTo: [Aws.Bucket],
  judge: (bucket) => {
    const name = textOf(bucket.read("bucket")) || textOf(bucket.read("bucketPrefix"));
    return name.includes(".") ? violation(`its name ${name} has dots`) : compliant;
  },
});
