import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";
import { defaultLogRetentionDays, Protection } from "../../shared";
import { tagsOf, type Scope } from "../scope";
import { accessLogBucketName } from "./access-log-bucket-name";

/** The bucket of the load balancer's access logs, and what lets them be written, which must be there first. */
export interface AccessLogs {
  bucket: s3.Bucket;
  policy: s3.BucketPolicy;
}

/**
 * A private bucket for the access logs of the cluster's load balancer, each kept as long as other logs. It encrypts with
 * S3's own keys: Elastic Load Balancing delivers to no other. Source: Application Load Balancer user guide, "Enable access
 * logs for your Application Load Balancer".
 */
export function accessLogs(scope: Scope, retentionDays = defaultLogRetentionDays): AccessLogs {
  const name = `${scope.name}-alb-logs`;
  const kept = scope.protection === Protection.Protected;
  const bucket = new s3.Bucket(
    name,
    {
      bucket: accessLogBucketName(scope.deployment, scope.name),
      forceDestroy: !kept,
      tags: tagsOf(scope, name),
    },
    { ...scope.opts, protect: kept ? true : undefined },
  );
  new s3.BucketServerSideEncryptionConfiguration(
    `${name}-encryption`,
    {
      bucket: bucket.bucket,
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
    },
    scope.opts,
  );
  expire(scope, name, bucket, retentionDays);
  const policy = new s3.BucketPolicy(
    `${name}-policy`,
    { bucket: bucket.bucket, policy: deliveryPolicy(scope) },
    // S3 takes one change of a bucket's access at a time and answers the other with a conflict.
    { ...scope.opts, dependsOn: [closeToPublic(scope, name, bucket)] },
  );
  return { bucket, policy };
}

function expire(scope: Scope, name: string, bucket: s3.Bucket, days: number): void {
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
    scope.opts,
  );
}

/** No access-control lists and no public policies. */
function closeToPublic(scope: Scope, name: string, bucket: s3.Bucket): pulumi.Resource {
  const ownership = new s3.BucketOwnershipControls(
    `${name}-ownership`,
    { bucket: bucket.bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
    scope.opts,
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
    { ...scope.opts, dependsOn: [ownership] },
  );
}

/**
 * Lets Elastic Load Balancing deliver logs of this account, and everybody else come over TLS only. The service principal is
 * the one that AWS asks for in all regions; the accounts of Elastic Load Balancing, which regions from before August 2022
 * had in its place, are an older way that AWS still takes. Source: Application Load Balancer user guide, "Enable access logs".
 */
function deliveryPolicy({ name, deployment }: Scope): string {
  // The ARN from the name: so the policy can be read, and judged, before the bucket exists.
  const bucketArn = `arn:${deployment.partition}:s3:::${accessLogBucketName(deployment, name)}`;
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: `${bucketArn}/AWSLogs/${deployment.account}/*`,
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
