import { globalName, type Deployment } from "./deployment";

/** What follows a component's name in that of the bucket where requests for its buckets are logged. */
export const requestLogName = "access-logs";

/** Name in S3 of the bucket where requests for a component's buckets are logged. */
export const requestLogBucketName = (deployment: Deployment, component: string) =>
  globalName(deployment, component, requestLogName);
