import { Aws } from "../../../kit";
import { add, ref, remove, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { policy, withoutStatements, withStatement } from "../documents";

const bucket = "Bucket storage-invoices";
const ofTrail = "operations-trail-bucket-policy";
const everybody = {
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::*",
};

export const s3Mutations: Mutations = {
  prod: {
    "the trail's bucket without a public access block": [
      remove("operations-trail-bucket-access"),
      {
        "cloudtrail-bucket-guarded": ["operations-trail"],
        "s3-public-access-block": ["operations-trail-bucket"],
      },
    ],
    "a public access block with one flag off": [
      set("storage-invoices-public-access", { restrictPublicBuckets: false }),
      { "s3-public-access-block": ["storage-invoices"] },
    ],
    "a bucket whose requests nobody writes down": [
      remove("storage-invoices-logging"),
      { "s3-access-logging": ["storage-invoices"] },
    ],
    "a log of requests that the bucket for it does not let in": [
      set("storage-invoices-logging", { targetBucket: ref("Bucket cluster-alb-logs") }),
      { "logs-are-kept": ["storage-invoices-logging"] },
    ],
    "a public access point": [
      add(
        Aws.AccessPoint,
        "point",
        {
          bucket: ref(bucket),
          publicAccessBlockConfiguration: { blockPublicPolicy: false },
        },
        "storage",
      ),
      { "s3-access-point-not-public": ["point"] },
    ],
    "an account whose buckets may be public": [
      set("operations-bucket-access", { blockPublicPolicy: false }),
      { "s3-account-public-access-block": ["operations-bucket-access"] },
    ],
    "a bucket whose objects have owners of their own": [
      set("storage-invoices-ownership", { "rule.objectOwnership": "ObjectWriter" }),
      { "s3-acls-disabled": ["storage-invoices"] },
    ],
    "the trail's bucket without a lock": [
      remove("operations-trail-bucket-lock"),
      { "s3-audit-records-locked": ["operations-trail-bucket"] },
    ],
    "a lock without a time": [
      unset("operations-trail-bucket-lock", "rule"),
      { "s3-audit-records-locked": ["operations-trail-bucket"] },
    ],
    "a bucket without encryption of its own": [
      remove("storage-invoices-encryption"),
      { "s3-encrypted-at-rest": ["storage-invoices"] },
    ],
    "a bucket under AWS's key": [
      set("storage-invoices-encryption", {
        "rules.0.applyServerSideEncryptionByDefault": { sseAlgorithm: "AES256" },
      }),
      { "s3-encrypted-at-rest": ["storage-invoices"] },
    ],
    "a bucket that asks KMS for every object": [
      set("storage-invoices-encryption", { "rules.0.bucketKeyEnabled": false }),
      { "s3-bucket-key": ["storage-invoices"] },
    ],
    "a bucket that keeps everything": [
      remove("storage-invoices-lifecycle"),
      { "s3-lifecycle": ["storage-invoices"] },
    ],
    "a bucket with a dot in its name": [
      set(bucket, { bucket: "shop.invoices" }),
      { "s3-name-without-dots": ["storage-invoices"] },
    ],
    "a bucket that is emptied when it is deleted": [
      set(bucket, { forceDestroy: true }),
      {
        "s3-no-force-destroy": ["storage-invoices"],
        "stateful-guards-complete": ["storage-invoices"],
      },
    ],
    "a bucket that everybody may read": [
      add(Aws.BucketAcl, "acl", { bucket: ref(bucket), acl: "public-read" }, "storage"),
      { "s3-no-public-acl": ["acl"] },
    ],
    "a bucket that is a website": [
      add(Aws.BucketWebsite, "site", { bucket: ref(bucket) }, "storage"),
      { "s3-no-website": ["site"] },
    ],
    "a policy that lets everybody read": [
      withStatement(ofTrail, "policy", everybody),
      {
        "policies-keep-one-perimeter": ["operations-trail-bucket-policy"],
        "s3-policy-no-anonymous-access": ["operations-trail-bucket-policy"],
      },
    ],
    "a policy that lets another account change it": [
      withStatement(ofTrail, "policy", {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::999999999999:root" },
        Action: "s3:PutBucketPolicy",
        Resource: "arn:aws:s3:::hybrid-platform-prod-operations-trail-210987654321",
      }),
      { "s3-policy-no-foreign-administration": ["operations-trail-bucket-policy"] },
    ],
    "a policy that shuts everybody out": [
      withStatement(ofTrail, "policy", {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
      }),
      { "s3-policy-no-lock-out": ["operations-trail-bucket-policy"] },
    ],
    "a bucket that talks in clear": [
      withoutStatements(ofTrail, "policy", "Deny"),
      { "s3-tls-only": ["operations-trail-bucket"] },
    ],
    "a bucket without a policy": [
      remove(ofTrail),
      { "logs-are-kept": ["operations-trail"], "s3-tls-only": ["operations-trail-bucket"] },
    ],
    "another policy for a bucket, of which the text is known": [
      set("storage-reports-policy", { policy: policy(everybody) }),
      {
        "policies-keep-one-perimeter": ["storage-reports-policy"],
        "s3-policy-no-anonymous-access": ["storage-reports-policy"],
        "s3-tls-only": ["storage-reports"],
      },
    ],
    "a bucket that forgets": [
      remove("storage-reports-versioning"),
      { "s3-versioning": ["storage-reports"] },
    ],
    "a bucket that stopped to remember": [
      set("storage-reports-versioning", { "versioningConfiguration.status": "Suspended" }),
      { "s3-versioning": ["storage-reports"] },
    ],
  },
};
