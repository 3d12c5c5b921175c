import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import type { Graph } from "./graph";

/** Who writes logs into buckets, and the property that names the bucket. */
const writers: [type: string, path: string[]][] = [
  [Aws.BucketLogging, ["targetBucket"]],
  [Aws.FlowLog, ["logDestination"]],
  [Aws.LoadBalancer, ["accessLogs", "bucket"]],
  [Aws.Trail, ["s3BucketName"]],
];

/** Whether a bucket receives logs that AWS writes, rather than data of the platform's own. */
export function receivesLogs(graph: Graph, bucket: Resource): boolean {
  return writers.some(([type, path]) =>
    graph
      .ofType(type)
      .some((writer) => graph.reference(writer, path, [bucket.type]).targets.includes(bucket)),
  );
}
