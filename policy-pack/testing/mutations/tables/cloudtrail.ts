import { set, unset } from "../change";
import type { Mutations } from "../mutation";

const trail = "operations-trail";

export const cloudtrailMutations: Mutations = {
  prod: {
    "a trail without a key": [unset(trail, "kmsKeyId"), {}],
    "a trail whose files nobody can check": [set(trail, { enableLogFileValidation: false }), {}],
    "a trail of one region": [set(trail, { isMultiRegionTrail: false }), {}],
    "a trail that is switched off": [set(trail, { enableLogging: false }), {}],
    "a trail of what is written only": [
      set(trail, { eventSelectors: [{ includeManagementEvents: true, readWriteType: "WriteOnly" }] }), {}],
    "a trail that also tells of objects": [
      set(trail, {
        eventSelectors: [
          { includeManagementEvents: true, dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }] },
        ],
      }), {}],
    "a trail that no alarm can read": [unset(trail, "cloudWatchLogsGroupArn", "cloudWatchLogsRoleArn"), {}],
  },
};
