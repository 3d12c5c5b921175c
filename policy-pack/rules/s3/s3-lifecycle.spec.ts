import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3Lifecycle } from "./s3-lifecycle";

const bucket = resource(Aws.Bucket, "subject", { bucket: "data" });
const expire = { id: "expire", status: "Enabled", expiration: { days: 30 } };
const abort = { ...expire, abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } };
const apart = (rules: unknown, of: unknown = ref(bucket)) => [
  bucket,
  resource(Aws.BucketLifecycle, "lifecycle", { bucket: of, rules }),
];
const none = "no rule aborts incomplete multipart uploads";

ruleCases(s3Lifecycle, {
  compliant: {
    "rules of which one aborts": apart([expire, abort]),
    "rules found by the bucket's name": apart([abort], "data"),
    "the bucket's own rules": {
      lifecycleRules: [{ enabled: true, abortIncompleteMultipartUploadDays: 7 }],
    },
  },
  violating: {
    "rules of which none aborts": [apart([expire]), none],
    "the bucket's own rules": [{ lifecycleRules: [{ enabled: true }] }, none],
    "rules of another bucket": [apart([abort], "other"), "no lifecycle is set for it"],
  },
  absent: { "no rules": [[bucket], "no lifecycle is set for it"] },
  unknown: {
    "unknown rules": [apart(UNKNOWN), "its lifecycle is not known yet"],
    "rules of an unknown bucket": [
      apart([abort], UNKNOWN),
      'the bucket of BucketLifecycleConfiguration "lifecycle" is not known yet',
    ],
  },
  notApplicable: {},
});
