import { Aws, UNKNOWN } from "../../../kit";
import { filledIn, ref, resource, type Fixture } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { keysOutliveTheirData } from "./keys-outlive-their-data";

const key = (more: object = {}, protect = true): Fixture => ({
  ...resource(Aws.Key, "subject", { enableKeyRotation: true, ...more }),
  options: { protect },
});
const database = resource(Aws.DatabaseInstance, "orders", { kmsKeyId: ref(key()) });
const login = resource(Aws.Secret, "login", { kmsKeyId: ref(key()) });
const encryption = resource(Aws.BucketEncryption, "files", {
  rules: [{ applyServerSideEncryptionByDefault: { kmsMasterKeyId: ref(key()) } }],
});
const needed = 'Instance "orders"';

subjectCases(keysOutliveTheirData, {
  "a key with every guard": [[key(), database], passes],
  "the longest wait, said": [[key({ deletionWindowInDays: 30 }), database], passes],
  "a key of buckets": [[key(), encryption], passes],
  "a key that a bucket names itself": [
    [
      key({}, false),
      resource(Aws.Bucket, "files", {
        serverSideEncryptionConfiguration: {
          rule: { applyServerSideEncryptionByDefault: { kmsMasterKeyId: ref(key()) } },
        },
      }),
    ],
    'nothing keeps it from being deleted, and Bucket "files" needs it',
  ],
  "a key of buckets, by its id": [
    [
      filledIn(key({}, false), { id: "key-1" }),
      resource(Aws.BucketEncryption, "files", {
        rules: [{ applyServerSideEncryptionByDefault: { kmsMasterKeyId: "key-1" } }],
      }),
    ],
    'nothing keeps it from being deleted, and BucketServerSideEncryptionConfiguration "files" needs it',
  ],
  "a key of a secret": [[key(), login], passes],
  "a key that may be deleted": [
    [key({}, false), database],
    `nothing keeps it from being deleted, and ${needed} needs it`,
  ],
  "a short wait": [
    [key({ deletionWindowInDays: 7 }), database],
    `it is gone 7 days after its deletion, and ${needed} with it`,
  ],
  "a key that does not rotate": [
    [key({ enableKeyRotation: undefined }), database],
    "it does not rotate",
  ],
  "data in another region": [
    [
      key({ region: "eu-west-1" }),
      resource(Aws.DatabaseInstance, "orders", { kmsKeyId: ref(key()), region: "eu-central-1" }),
    ],
    `${needed} is in another region`,
  ],
  "data in a region that is not known": [
    [
      key({ region: "eu-west-1" }),
      resource(Aws.DatabaseInstance, "orders", { kmsKeyId: ref(key()) }),
    ],
    passes,
  ],
  "data in a region, and a key that is nobody knows where": [
    [
      key(),
      resource(Aws.DatabaseInstance, "orders", { kmsKeyId: ref(key()), region: "eu-west-1" }),
    ],
    passes,
  ],
  "a short wait for two": [
    [key({ deletionWindowInDays: 29 }), database, login],
    `it is gone 29 days after its deletion, and ${needed}, Secret "login" with it`,
  ],
  "an unknown wait": [
    [key({ deletionWindowInDays: UNKNOWN }), database],
    "? deletionWindowInDays is not known yet",
  ],
  "a known gap beside an unknown one": [
    [key({ enableKeyRotation: UNKNOWN }, false), database],
    `nothing keeps it from being deleted, and ${needed} needs it`,
    "? whether it rotates is not known yet",
  ],
  "a key of messages": [
    [key(), resource(Aws.Topic, "alerts", { kmsMasterKeyId: ref(key()) })],
    isLeftOut,
  ],
});
