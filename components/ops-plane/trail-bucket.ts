import type * as kms from "@pulumi/aws/kms";
import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";
import { logRequests, nameTags, Protection, requestLogs } from "../shared";
import { trailBucketName } from "./names";
import type { Plane } from "./plane";
import { recordDays } from "./trail-records";

/** The bucket of the trail's records, and the policy that must be there before the trail is. */
export interface TrailBucket {
  bucket: s3.Bucket;
  policy: s3.BucketPolicy;
}

/** A private, versioned, encrypted bucket that only the trail `trailArn` writes to; who reads it is logged in another. */
export function trailBucket(
  name: string,
  plane: Plane,
  { key, trailArn }: { key: kms.Key; trailArn: string },
  opts: pulumi.CustomResourceOptions,
): TrailBucket {
  const { deployment, protection, tags } = plane;
  const bucketName = trailBucketName(deployment, name);
  const bucketArn = `arn:${deployment.partition}:s3:::${bucketName}`;
  const kept = protection === Protection.Protected;
  const bucket = new s3.Bucket(
    `${name}-trail-bucket`,
    { bucket: bucketName, forceDestroy: !kept, tags: nameTags(bucketName, tags) },
    { ...opts, protect: kept },
  );
  const versioning = keepPrivateAndSafe(`${name}-trail-bucket`, bucket, key, opts);
  if (plane.trail?.lockDays !== undefined) {
    lockRecords(`${name}-trail-bucket`, bucket, plane.trail.lockDays, {
      ...opts,
      // Only what is kept in versions can be locked.
      dependsOn: [versioning],
    });
  }
  const policy = new s3.BucketPolicy(
    `${name}-trail-bucket-policy`,
    {
      bucket: bucket.bucket,
      // The ARN from the name: so the policy can be read, and judged, before the bucket exists.
      policy: trailBucketPolicy(bucketArn, trailArn, deployment.account),
    },
    opts,
  );
  logRequests(`${name}-trail-bucket`, bucket, requestLogs(name, [bucketArn], plane, opts), opts);
  return { bucket, policy };
}

function keepPrivateAndSafe(
  prefix: string,
  { bucket }: s3.Bucket,
  key: kms.Key,
  opts: pulumi.CustomResourceOptions,
): s3.BucketVersioning {
  new s3.BucketPublicAccessBlock(
    `${prefix}-access`,
    {
      bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    opts,
  );
  const versioning = new s3.BucketVersioning(
    `${prefix}-versioning`,
    { bucket, versioningConfiguration: { status: "Enabled" } },
    opts,
  );
  new s3.BucketServerSideEncryptionConfiguration(
    `${prefix}-encryption`,
    {
      bucket,
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
          bucketKeyEnabled: true,
        },
      ],
    },
    opts,
  );
  expire(prefix, bucket, { ...opts, dependsOn: [versioning] });
  return versioning;
}

/** A rule about earlier versions is taken only from a bucket that has them. */
function expire(
  prefix: string,
  bucket: pulumi.Input<string>,
  opts: pulumi.CustomResourceOptions,
): void {
  new s3.BucketLifecycleConfiguration(
    `${prefix}-lifecycle`,
    {
      bucket,
      rules: [
        {
          id: "expire",
          status: "Enabled",
          filter: {},
          expiration: { days: recordDays },
          noncurrentVersionExpiration: { noncurrentDays: 90 },
          abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        },
      ],
    },
    opts,
  );
}

/** On a bucket that exists the lock takes hold of what is written from then on, and nothing is replaced. */
function lockRecords(
  prefix: string,
  { bucket }: s3.Bucket,
  days: number,
  opts: pulumi.CustomResourceOptions,
): void {
  new s3.BucketObjectLockConfiguration(
    `${prefix}-lock`,
    { bucket, rule: { defaultRetention: { mode: "GOVERNANCE", days } } },
    opts,
  );
}

/** Policy of AWS CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail", for one trail, and TLS for everybody. */
function trailBucketPolicy(bucketArn: string, trailArn: string, account: string): string {
  const service = { Service: "cloudtrail.amazonaws.com" };
  const records = `${bucketArn}/AWSLogs/${account}/*`;
  const source = { "aws:SourceArn": trailArn };
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: service,
        Action: "s3:GetBucketAcl",
        Resource: bucketArn,
        Condition: { StringEquals: source },
      },
      {
        Effect: "Allow",
        Principal: service,
        Action: "s3:PutObject",
        Resource: records,
        Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", ...source } },
      },
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [bucketArn, `${bucketArn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
}
