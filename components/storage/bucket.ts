import type * as kms from "@pulumi/aws/kms";
import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { closeToPublic, type LogBucket, logRequests, nameTags, Protection } from "../shared";
import type { BucketArgs, HybridStorageArgs } from "./args";
import { lifecycleRules } from "./lifecycle";
import { bucketArn, bucketName } from "./names";

/** A bucket and what makes it private. */
export interface PrivateBucket {
  bucket: s3.Bucket;
  /** To be depended on: from then on S3 refuses what does not come over TLS. */
  policy: s3.BucketPolicy;
}

/** What all buckets of a component share. */
export interface Surroundings {
  /** What their objects are encrypted with. */
  key: kms.Key;
  /** Where requests for them are logged. */
  logs: LogBucket;
}

/**
 * A bucket that is private, encrypted, versioned and reached over TLS only, with the rules by which its objects age. Who asks
 * for what is logged.
 */
export function privateBucket(
  name: string,
  bucketKey: string,
  settings: BucketArgs,
  args: HybridStorageArgs,
  { key, logs }: Surroundings,
  opts: pulumi.CustomResourceOptions,
): PrivateBucket {
  const resourceName = `${name}-${bucketKey}`;
  const bucket = emptyBucket(name, bucketKey, args, opts);
  encrypt(resourceName, bucket, key, opts);
  const versioning = new s3.BucketVersioning(
    `${resourceName}-versioning`,
    { bucket: bucket.bucket, versioningConfiguration: { status: "Enabled" } },
    opts,
  );
  new s3.BucketLifecycleConfiguration(
    `${resourceName}-lifecycle`,
    { bucket: bucket.bucket, rules: lifecycleRules(settings) },
    // Rules on noncurrent versions need a bucket that keeps versions.
    { ...opts, dependsOn: [versioning] },
  );
  const policy = new s3.BucketPolicy(
    `${resourceName}-policy`,
    { bucket: bucket.bucket, policy: tlsOnlyPolicy(bucketArn(name, args, bucketKey)) },
    // S3 takes one change of a bucket's access at a time and answers the other with a conflict.
    { ...opts, dependsOn: [closeToPublic(resourceName, bucket, opts)] },
  );
  logRequests(resourceName, bucket, logs, opts);
  return { bucket, policy };
}

function emptyBucket(
  name: string,
  bucketKey: string,
  args: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
) {
  const resourceName = `${name}-${bucketKey}`;
  const disposable = args.protection === Protection.Disposable;
  return new s3.Bucket(
    resourceName,
    {
      bucket: bucketName(name, args, bucketKey),
      forceDestroy: disposable,
      tags: nameTags(
        resourceName,
        args.tags,
        args.backupPlan ? { BackupPlan: args.backupPlan } : {},
      ),
    },
    { ...opts, protect: disposable ? undefined : true },
  );
}

function encrypt(
  resourceName: string,
  bucket: s3.Bucket,
  key: kms.Key,
  opts: pulumi.CustomResourceOptions,
) {
  new s3.BucketServerSideEncryptionConfiguration(
    `${resourceName}-encryption`,
    {
      bucket: bucket.bucket,
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
          bucketKeyEnabled: true,
        },
      ],
    },
    opts,
  );
}

/** A bucket policy that refuses every request that does not come over TLS. */
function tlsOnlyPolicy(arn: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "TlsOnly",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
}
