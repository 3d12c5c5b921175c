import { Aws, UNKNOWN } from "../../kit";
import { partOf, ref, resource } from "../../testing/fixture";
import { ruleCases, type RuleCases } from "../../testing/rule-cases";
import { s3PublicAccessBlock } from "./s3-public-access-block";

const bucket = resource(Aws.Bucket, "subject", { bucket: "acme-data" });
const component = resource("shop:index:Store", "store");
const block = (change: object = {}, name = "block") =>
  resource(Aws.BucketPublicAccessBlock, name, {
    bucket: ref(bucket),
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
    ...change,
  });
const none = "no public access block is for it";

const off: RuleCases["violating"] = {};
const unset: RuleCases["absent"] = {};
for (const flag of [
  "blockPublicAcls",
  "blockPublicPolicy",
  "ignorePublicAcls",
  "restrictPublicBuckets",
]) {
  off[`${flag} off`] = [[bucket, block({ [flag]: false })], `${flag} is off`];
  unset[`no ${flag}`] = [
    [bucket, block({ [flag]: undefined })],
    `${flag} is not set, and off by default`,
  ];
}

ruleCases(s3PublicAccessBlock, {
  compliant: {
    "a block with all four flags": [block(), bucket],
    "a block by the bucket's name": [block({ bucket: "acme-data" }), bucket],
    "a block in a component": [bucket, component, partOf(component, block())],
  },
  violating: {
    ...off,
    "a block of another bucket": [[bucket, block({ bucket: "acme-logs" })], none],
    "two blocks": [
      [bucket, block({}, "a"), block({}, "b")],
      "2 public access blocks overwrite each other",
    ],
  },
  absent: { ...unset, "no block": [[bucket], none] },
  unknown: {
    "an unknown flag": [
      [bucket, block({ blockPublicAcls: UNKNOWN })],
      "blockPublicAcls is not known yet",
    ],
    "a block of an unknown bucket": [
      [bucket, block({ bucket: UNKNOWN })],
      'the bucket of BucketPublicAccessBlock "block" is not known yet',
    ],
  },
  notApplicable: {},
});
