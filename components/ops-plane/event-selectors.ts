import { requestLogBucketName } from "../shared";
import { trailBucketName } from "./names";
import type { Plane } from "./plane";
import { DataEvents } from "./trail-arguments";

/**
 * What a trail selects beside what it records anyway; nothing when no objects are asked for. Its own buckets are left out:
 * each record would be a request to record. Source: AWS CloudTrail User Guide, "Logging data events".
 */
export function eventSelectors(name: string, { deployment, trail }: Plane) {
  const { dataEvents = DataEvents.None } = trail ?? {};
  if (dataEvents === DataEvents.None) return undefined;
  const own = [trailBucketName(deployment, name), requestLogBucketName(deployment, name)];
  return [
    { name: "Management", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
    {
      name: "Objects",
      fieldSelectors: [
        { field: "eventCategory", equals: ["Data"] },
        { field: "resources.type", equals: ["AWS::S3::Object"] },
        {
          field: "resources.ARN",
          notStartsWiths: own.map((bucket) => `arn:${deployment.partition}:s3:::${bucket}/`),
        },
        ...(dataEvents === DataEvents.Writes ? [{ field: "readOnly", equals: ["false"] }] : []),
      ],
    },
  ];
}
