import { Aws, given, notApplicable, resourceRule, violation, wellArchitected } from "../../kit";

export const s3NoWebsite = resourceRule({
  name: "s3-no-website",
  description: "No bucket is a website, which is reached without TLS and by everybody.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: wellArchitected(
    "SEC09-BP02",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html",
  ),
  related: ["AwsSolutions-S5"],
  remediationSteps:
    "Put a load balancer or a CloudFront distribution with origin access control before the bucket, and take the website out. Links to the website's own address end then.",
  appliesTo: [Aws.BucketWebsite, Aws.Bucket],
  judge: (resource) =>
    resource.type === Aws.BucketWebsite || given(resource.read("website"))
      ? violation("it makes the bucket a website")
      : notApplicable("It is no website."),
});
