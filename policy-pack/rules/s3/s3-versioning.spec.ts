import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3Versioning } from "./s3-versioning";

const bucket = resource(Aws.Bucket, "subject", { bucket: "data" });
const versioned = (status: unknown, of: unknown = ref(bucket)) =>
  resource(Aws.BucketVersioning, "versioning", { bucket: of, versioningConfiguration: { status } });
const flows = resource(Aws.FlowLog, "flows", { logDestination: ref(bucket) });
const trail = resource(Aws.Trail, "audit", { s3BucketName: ref(bucket) });

ruleCases(s3Versioning, {
  compliant: {
    "a bucket that keeps versions": [bucket, versioned("Enabled")],
    "one found by its name": [bucket, versioned("Enabled", "data")],
    "one that says so itself": { versioning: { enabled: true } },
    "one with a trail's records": [bucket, trail, versioned("Enabled")],
  },
  violating: {
    "versions that are kept no more": [
      [bucket, versioned("Suspended")],
      "its versioning is not on",
    ],
    "a bucket that says so itself": [
      { versioning: { enabled: false } },
      "its versioning is not on",
    ],
    "versions of another bucket": [
      [bucket, versioned("Enabled", "other")],
      "no versioning is set for it",
    ],
    "a trail's records without": [[bucket, trail], "no versioning is set for it"],
  },
  absent: {
    "nothing but what the provider fills in": [
      [filledIn(bucket, "versioning")],
      "no versioning is set for it",
    ],
  },
  unknown: {
    "an unknown status": [[bucket, versioned(UNKNOWN)], "its versioning is not known yet"],
    "versions of an unknown bucket": [
      [bucket, versioned("Enabled", UNKNOWN)],
      'the bucket of BucketVersioning "versioning" is not known yet',
    ],
  },
  notApplicable: { "a bucket that receives flow logs": [bucket, flows] },
});
