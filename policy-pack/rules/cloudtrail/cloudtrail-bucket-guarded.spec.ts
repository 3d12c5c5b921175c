import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { cloudtrailBucketGuarded } from "./cloudtrail-bucket-guarded";

const bucket = resource(Aws.Bucket, "records", { bucket: "records" });
const other = resource(Aws.Bucket, "other", { bucket: "other" });
const trail = (name: unknown = ref(bucket)) =>
  resource(Aws.Trail, "subject", { s3BucketName: name });
const flags = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const block = (of: unknown = ref(bucket), more: object = {}) =>
  resource(Aws.BucketPublicAccessBlock, "block", { bucket: of, ...flags, ...more });
const logging = (of: unknown = ref(bucket)) =>
  resource(Aws.BucketLogging, "logging", { bucket: of, targetBucket: "logs" });
const policy = resource(Aws.BucketPolicy, "policy", { bucket: ref(bucket), policy: UNKNOWN });
const open = 'Bucket "records": no public access block is for it';
const unlogged = 'Bucket "records": it logs no requests';

ruleCases(cloudtrailBucketGuarded, {
  compliant: {
    "a private bucket that logs requests": [bucket, trail(), block(), logging()],
    "a bucket by its name": [bucket, trail("records"), block("records"), logging("records")],
    "a bucket behind its policy, which has to be there first": [
      bucket,
      policy,
      trail(ref(policy)),
      block(),
      logging(),
    ],
    "a bucket that logs as an older program says it": [
      resource(Aws.Bucket, "records", { bucket: "records", logging: { targetBucket: "logs" } }),
      trail(),
      block(),
    ],
  },
  violating: {
    "a bucket that logs nothing": [[bucket, trail(), block()], unlogged],
    "the log of another bucket": [[bucket, other, trail(), block(), logging(ref(other))], unlogged],
    "a block for another bucket": [[bucket, other, trail(), block(ref(other)), logging()], open],
    "a block with a hole": [
      [bucket, trail(), block(ref(bucket), { blockPublicPolicy: false }), logging()],
      'Bucket "records": blockPublicPolicy is off',
    ],
  },
  absent: { "a bucket with nothing around it": [[bucket, trail()], open, unlogged] },
  unknown: {
    "an unknown bucket": [[bucket, trail(UNKNOWN), block()], "its bucket is not known yet"],
    "a log of an unknown bucket": [
      [bucket, trail(), block(), logging(UNKNOWN)],
      'Bucket "records": the bucket of BucketLogging "logging" is not known yet',
    ],
  },
  notApplicable: { "a bucket of another stack": [bucket, trail("elsewhere")] },
});
