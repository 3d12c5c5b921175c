import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";
import { logBucket, type LogBucket, type LogBucketOptions } from "./log-bucket";
import { requestLogBucketName, requestLogName } from "./request-log-names";

/** What all of S3's own logs begin with. */
const prefix = "requests/";

/**
 * The bucket that S3 logs the requests for the buckets `sources` of a component in, given by their ARNs. It logs none of
 * its own: each log would be a request for another. Source: Amazon S3 User Guide, "Logging requests with server access
 * logging".
 */
export function requestLogs(
  component: string,
  sources: string[],
  options: Omit<LogBucketOptions, "bucketName" | "delivery">,
  opts: pulumi.CustomResourceOptions,
): LogBucket {
  const { deployment } = options;
  return logBucket(
    `${component}-${requestLogName}`,
    {
      ...options,
      bucketName: requestLogBucketName(deployment, component),
      delivery: {
        service: "logging.s3.amazonaws.com",
        objects: `${prefix}*`,
        conditions: {
          ArnLike: { "aws:SourceArn": sources },
          StringEquals: { "aws:SourceAccount": deployment.account },
        },
      },
    },
    opts,
  );
}

/** Logs the requests for a bucket below `requests/<account>/<region>/<bucket>/<year>/<month>/<day>/` of the bucket for logs. */
export function logRequests(
  name: string,
  bucket: s3.Bucket,
  logs: LogBucket,
  opts: pulumi.CustomResourceOptions,
): void {
  new s3.BucketLogging(
    `${name}-logging`,
    {
      bucket: bucket.bucket,
      targetBucket: logs.bucket.bucket,
      targetPrefix: prefix,
      targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
    },
    { ...opts, dependsOn: [logs.policy] },
  );
}
