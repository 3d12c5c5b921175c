import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3AuditRecordsLocked } from "./s3-audit-records-locked";

const rule = { defaultRetention: { mode: "GOVERNANCE", days: 365 } };
const records = (properties: object, lockOf?: unknown) => {
  const bucket = resource(Aws.Bucket, "subject", { bucket: "records", ...properties });
  const trail = resource(Aws.Trail, "audit", { s3BucketName: ref(bucket) });
  const lock = resource(Aws.BucketObjectLock, "lock", { bucket: lockOf ?? ref(bucket), rule });
  return lockOf === null ? [bucket, trail] : [bucket, trail, lock];
};

ruleCases(s3AuditRecordsLocked, {
  compliant: {
    "a lock by the bucket's name": records({ objectLockEnabled: true }, "records"),
    "a default retention": records({ objectLockEnabled: true }),
    "a retention of the bucket's own": records({ objectLockConfiguration: { rule } }, null),
  },
  violating: {
    "a lock without retention": [
      records({ objectLockEnabled: true }, null),
      "its object lock has no default retention",
    ],
    "a lock of another bucket": [records({}, "other"), "it has no object lock"],
  },
  absent: { "no lock": [records({}, null), "it has no object lock"] },
  unknown: {
    "a lock of an unknown bucket": [
      records({}, UNKNOWN),
      'the bucket of BucketObjectLockConfiguration "lock" is not known yet',
    ],
  },
  notApplicable: { "a bucket without such records": { bucket: "data" } },
});
