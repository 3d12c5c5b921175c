import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";

/** No access-control lists and no public policies of a bucket. Gives what its own policy has to wait for. */
export function closeToPublic(
  name: string,
  bucket: s3.Bucket,
  opts: pulumi.CustomResourceOptions,
): pulumi.Resource {
  const ownership = new s3.BucketOwnershipControls(
    `${name}-ownership`,
    { bucket: bucket.bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
    opts,
  );
  return new s3.BucketPublicAccessBlock(
    `${name}-public-access`,
    {
      bucket: bucket.bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    { ...opts, dependsOn: [ownership] },
  );
}
