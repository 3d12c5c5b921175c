import { globalName, type Deployment } from "../../shared/deployment";

/** Name of the bucket of access logs. */
export const accessLogBucketName = (deployment: Deployment, cluster: string) =>
  globalName(deployment, cluster, "alb-logs");
