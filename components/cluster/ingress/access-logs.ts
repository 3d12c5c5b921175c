import { logBucket, type LogBucket } from "../../shared";
import type { Scope } from "../scope";
import { accessLogBucketName } from "./access-log-bucket-name";

/**
 * The bucket of the access logs of the cluster's load balancer. The service principal is the one that AWS asks for in all
 * regions; the accounts of Elastic Load Balancing, which regions from before August 2022 had in its place, are an older way
 * that AWS still takes. Source: Application Load Balancer user guide, "Enable access logs".
 */
export function accessLogs(scope: Scope, logRetentionDays?: number): LogBucket {
  const { name, deployment, protection, tags } = scope;
  return logBucket(
    `${name}-alb-logs`,
    {
      deployment,
      bucketName: accessLogBucketName(deployment, name),
      delivery: {
        service: "logdelivery.elasticloadbalancing.amazonaws.com",
        objects: `AWSLogs/${deployment.account}/*`,
      },
      logRetentionDays,
      protection,
      tags,
    },
    scope.opts,
  );
}
