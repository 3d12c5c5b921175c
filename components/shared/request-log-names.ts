import { globalName, type Deployment } from "./deployment";

/**
 * What follows a component's name in that of the bucket where requests for its buckets are logged. It is no longer than what follows in
 * the names of other buckets, so that a stack whose name has just room for those has room for this one.
 */
export const requestLogName = "s3log";

/** Name in S3 of the bucket where requests for a component's buckets are logged. */
export const requestLogBucketName = (deployment: Deployment, component: string) =>
  globalName(deployment, component, requestLogName);
