import { remove, set, unset } from "../change";
import type { Mutations } from "../mutation";

const trail = "operations-trail";

export const cloudtrailMutations: Mutations = {
  prod: {
    "a trail without a key": [
      unset(trail, "kmsKeyId"),
      { "cloudtrail-encrypted-at-rest": ["operations-trail"] },
    ],
    "a trail whose files nobody can check": [
      set(trail, { enableLogFileValidation: false }),
      { "cloudtrail-log-file-validation": ["operations-trail"] },
    ],
    "a trail of one region": [
      set(trail, { isMultiRegionTrail: false }),
      { "cloudtrail-multi-region": ["operations-trail"] },
    ],
    "a trail that is switched off": [
      set(trail, { enableLogging: false }),
      { "cloudtrail-multi-region": ["operations-trail"] },
    ],
    "a trail of what is written only": [
      set(trail, {
        eventSelectors: [{ includeManagementEvents: true, readWriteType: "WriteOnly" }],
      }),
      { "cloudtrail-multi-region": ["operations-trail"] },
    ],
    "a trail that also tells of objects": [
      set(trail, {
        eventSelectors: [
          {
            includeManagementEvents: true,
            dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
          },
        ],
      }),
      {},
      { "s3-data-events": ["operations-trail"] },
    ],
    "a trail that no alarm can read": [
      unset(trail, "cloudWatchLogsGroupArn", "cloudWatchLogsRoleArn"),
      { "cloudtrail-to-log-group": ["operations-trail"] },
    ],
    "records of which nobody knows who reads them": [
      remove("operations-trail-bucket-logging"),
      {
        "backup-coverage": ["operations-s3log"],
        "cloudtrail-bucket-guarded": ["operations-trail"],
        "s3-access-logging": ["operations-s3log"],
        "s3-copied-elsewhere": ["operations-s3log"],
        "s3-encrypted-at-rest": ["operations-s3log"],
        "s3-versioning": ["operations-s3log"],
      },
    ],
  },
};
