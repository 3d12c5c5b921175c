import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";
import { closeToPublic } from "./close-to-public";
import type { Deployment } from "./deployment";
import { defaultLogRetentionDays } from "./log-retention";
import { Protection } from "./protection";
import { nameTags } from "./tags";

/** A service that writes logs into a bucket. */
export interface LogDelivery {
  /** Its service principal. */
  service: string;
  /** What it writes, below the bucket, such as `AWSLogs/123456789012/*`. */
  objects: string;
  /** When it may. @default always */
  conditions?: Record<string, Record<string, string | string[]>>;
}

/** A bucket for logs: where it is, who writes into it, and how long it keeps them. */
export interface LogBucketOptions {
  deployment: Deployment;
  /** Name of the bucket in S3. */
  bucketName: string;
  /** Who alone writes into it. */
  delivery: LogDelivery;
  /** Days that each log is kept. @default 90 */
  logRetentionDays?: number;
  /** @default "protected" */
  protection?: Protection;
  tags?: Record<string, string>;
}

/** A bucket of logs, and what lets them be written, which must be there before who writes them. */
export interface LogBucket {
  bucket: s3.Bucket;
  policy: s3.BucketPolicy;
}

/**
 * A private bucket for logs of one service of AWS, each kept for a time. It encrypts with S3's own keys: neither Elastic Load
 * Balancing nor S3 itself delivers logs to a bucket with another. Sources: Application Load Balancer user guide, "Enable
 * access logs for your Application Load Balancer"; Amazon S3 User Guide, "Enabling Amazon S3 server access logging".
 */
export function logBucket(
  name: string,
  options: LogBucketOptions,
  opts: pulumi.CustomResourceOptions,
): LogBucket {
  const kept = options.protection !== Protection.Disposable;
  const bucket = new s3.Bucket(
    name,
    {
      bucket: options.bucketName,
      forceDestroy: !kept,
      tags: nameTags(name, options.tags),
    },
    { ...opts, protect: kept ? true : undefined },
  );
  new s3.BucketServerSideEncryptionConfiguration(
    `${name}-encryption`,
    {
      bucket: bucket.bucket,
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
    },
    opts,
  );
  expire(name, bucket, options.logRetentionDays ?? defaultLogRetentionDays, opts);
  const policy = new s3.BucketPolicy(
    `${name}-policy`,
    { bucket: bucket.bucket, policy: deliveryPolicy(options) },
    // S3 takes one change of a bucket's access at a time and answers the other with a conflict.
    { ...opts, dependsOn: [closeToPublic(name, bucket, opts)] },
  );
  return { bucket, policy };
}

function expire(
  name: string,
  bucket: s3.Bucket,
  days: number,
  opts: pulumi.CustomResourceOptions,
): void {
  new s3.BucketLifecycleConfiguration(
    `${name}-lifecycle`,
    {
      bucket: bucket.bucket,
      rules: [
        {
          id: "expire",
          status: "Enabled",
          filter: {},
          expiration: { days },
          abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        },
      ],
    },
    opts,
  );
}

/** Lets the service deliver, and everybody else come over TLS only. */
function deliveryPolicy({ bucketName, deployment, delivery }: LogBucketOptions): string {
  // The ARN from the name: so the policy can be read, and judged, before the bucket exists.
  const bucketArn = `arn:${deployment.partition}:s3:::${bucketName}`;
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: delivery.service },
        Action: "s3:PutObject",
        Resource: `${bucketArn}/${delivery.objects}`,
        Condition: delivery.conditions,
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
