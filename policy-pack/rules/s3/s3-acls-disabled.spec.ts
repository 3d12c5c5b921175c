import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3AclsDisabled } from "./s3-acls-disabled";

const bucket = resource(Aws.Bucket, "subject", { bucket: "data" });
const owned = (objectOwnership: unknown, of: unknown = ref(bucket)) =>
  resource(Aws.BucketOwnershipControls, "controls", { bucket: of, rule: { objectOwnership } });
const list = resource(Aws.BucketAcl, "list", { bucket: ref(bucket), acl: "private" });
const only = "it must be BucketOwnerEnforced";

ruleCases(s3AclsDisabled, {
  compliant: {
    "a bucket whose owner owns all": [bucket, owned("BucketOwnerEnforced")],
    "one found by its name": [bucket, owned("BucketOwnerEnforced", "data")],
    "a new bucket": [bucket],
    "a bucket beside another with lists": [bucket, owned("ObjectWriter", "other")],
    "lists that the provider fills in": [filledIn(bucket, "acl", "grants")],
  },
  violating: {
    "objects that their writers own": [
      [bucket, owned("ObjectWriter")],
      `objectOwnership is "ObjectWriter"; ${only}`,
    ],
    "objects that the owner prefers to own": [
      [bucket, owned("BucketOwnerPreferred")],
      `objectOwnership is "BucketOwnerPreferred"; ${only}`,
    ],
    "a list": [[bucket, list], 'BucketAcl "list" gives it an access-control list'],
    "a list of its own": [{ acl: "private" }, "it has an access-control list of its own"],
    "grants of its own": [
      { grants: [{ type: "Group" }] },
      "it has an access-control list of its own",
    ],
  },
  absent: { "no word of it": [{}] },
  unknown: {
    "an unknown owner": [[bucket, owned(UNKNOWN)], "objectOwnership is not known yet"],
    "controls of an unknown bucket": [
      [bucket, owned("ObjectWriter", UNKNOWN)],
      'the bucket of BucketOwnershipControls "controls" is not known yet',
    ],
  },
  notApplicable: {
    "a bucket with the logs of a distribution": [
      bucket,
      owned("BucketOwnerPreferred"),
      resource(Aws.Distribution, "site", {
        loggingConfig: { bucket: "data.s3.eu-central-1.amazonaws.com" },
      }),
    ],
  },
});
