import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3BucketKey } from "./s3-bucket-key";

const bucket = resource(Aws.Bucket, "subject");
const other = resource(Aws.Bucket, "other");
const by = (sseAlgorithm: unknown, bucketKeyEnabled?: unknown) => ({
  applyServerSideEncryptionByDefault: { sseAlgorithm },
  bucketKeyEnabled,
});
const encrypted = (rule: object, of: unknown = ref(bucket)) => [
  bucket,
  resource(Aws.BucketEncryption, "encryption", { bucket: of, rules: [rule] }),
];
const inline = (rule: object) => ({ serverSideEncryptionConfiguration: { rule } });
const unset = "bucketKeyEnabled is not set, and off by default";

ruleCases(s3BucketKey, {
  compliant: {
    "a key of the bucket": encrypted(by("aws:kms", true)),
    "a key of the bucket, inline": inline(by("aws:kms", true)),
    "a key of each bucket": [
      ...encrypted(by("aws:kms", true)),
      other,
      resource(Aws.BucketEncryption, "others", {
        bucket: ref(other),
        rules: [by("aws:kms", true)],
      }),
    ],
  },
  violating: {
    none: [encrypted(by("aws:kms", false)), "bucketKeyEnabled is off"],
    "none, as text": [encrypted(by("aws:kms", "false")), "bucketKeyEnabled is off"],
    "none, inline": [inline(by("aws:kms")), unset],
  },
  absent: { "one that does not say": [encrypted(by("aws:kms")), unset] },
  unknown: {
    "an unknown choice": [encrypted(by("aws:kms", UNKNOWN)), "bucketKeyEnabled is not known yet"],
    "the encryption of an unknown bucket": [
      encrypted(by("aws:kms"), UNKNOWN),
      'the bucket of BucketServerSideEncryptionConfiguration "encryption" is not known yet',
    ],
  },
  notApplicable: {
    "no encryption that is declared": {},
    "S3's own key": encrypted(by("AES256")),
    "two layers": encrypted(by("aws:kms:dsse")),
    "the encryption of another": [other, ...encrypted(by("aws:kms"), ref(other))].slice(0, 2),
  },
});
