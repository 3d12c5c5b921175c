import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3AccessLogging } from "./s3-access-logging";

const bucket = resource(Aws.Bucket, "subject", { bucket: "data" });
const logs = resource(Aws.Bucket, "logs");
const logging = (of: unknown, to: unknown = ref(logs)) =>
  resource(Aws.BucketLogging, "logging", { bucket: of, targetBucket: to });

ruleCases(s3AccessLogging, {
  compliant: {
    "logs to another bucket": [bucket, logs, logging(ref(bucket))],
    "logs to a bucket of another stack": [bucket, logging("data", "logs")],
    "the bucket's own setting": { logging: { targetBucket: "logs" } },
  },
  violating: {
    "logs of another bucket": [[bucket, logging("other", "logs")], "it logs no requests"],
    "logs of a bucket whose name begins alike": [
      [bucket, logs, logging("data-2")],
      "it logs no requests",
    ],
    "an own setting that names no bucket": [
      { logging: { targetPrefix: "requests/" } },
      "it logs no requests",
    ],
  },
  absent: {
    "no logs but what the provider fills in": [
      [filledIn(bucket, "logging")],
      "it logs no requests",
    ],
  },
  unknown: {
    "logs of an unknown bucket": [
      [bucket, logging(UNKNOWN, "logs")],
      'the bucket of BucketLogging "logging" is not known yet',
    ],
  },
  notApplicable: {
    "a bucket that receives logs": [bucket, logs, logging(ref(logs), ref(bucket))],
  },
});
