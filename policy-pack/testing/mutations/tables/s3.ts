import { Aws } from "../../../kit";
import { add, ref, remove, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { policy, withoutStatements, withStatement } from "../policies";

const bucket = "Bucket storage-invoices";
const ofTrail = "operations-trail-bucket-policy";
const everybody = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::*" };

export const s3Mutations: Mutations = {
  prod: {
    "the trail's bucket without a public access block": [remove("operations-trail-bucket-access"), {}],
    "a public access block with one flag off": [
      set("storage-invoices-public-access", { restrictPublicBuckets: false }), {}],
    "a bucket whose requests are written down": [
      add(Aws.BucketLogging, "log", { bucket: ref(bucket), targetBucket: ref("Bucket cluster-alb-logs") }, "storage"), {}],
    "a public access point": [
      add(Aws.AccessPoint, "point", {
        bucket: ref(bucket), publicAccessBlockConfiguration: { blockPublicPolicy: false },
      }, "storage"), {}],
    "an account whose buckets may be public": [set("operations-bucket-access", { blockPublicPolicy: false }), {}],
    "a bucket whose objects have owners of their own": [
      set("storage-invoices-ownership", { "rule.objectOwnership": "ObjectWriter" }), {}],
    "the trail's bucket locked": [
      add(Aws.BucketObjectLock, "lock", {
        bucket: ref("Bucket operations-trail-bucket"), rule: { defaultRetention: { mode: "COMPLIANCE", days: 365 } },
      }, "operations"), {}],
    "a lock without a time": [
      set("Bucket operations-trail-bucket", { objectLockEnabled: true }), {}],
    "buckets that are copied nowhere": [unset(bucket, "tags.BackupPlan"), {}],
    "a bucket without encryption of its own": [remove("storage-invoices-encryption"), {}],
    "a bucket under AWS's key": [
      set("storage-invoices-encryption", { "rules.0.applyServerSideEncryptionByDefault": { sseAlgorithm: "AES256" } }), {}],
    "a bucket that keeps everything": [remove("storage-invoices-lifecycle"), {}],
    "a bucket with a dot in its name": [set(bucket, { bucket: "shop.invoices" }), {}],
    "a bucket that is emptied when it is deleted": [set(bucket, { forceDestroy: true }), {}],
    "a bucket that everybody may read": [
      add(Aws.BucketAcl, "acl", { bucket: ref(bucket), acl: "public-read" }, "storage"), {}],
    "a bucket that is a website": [add(Aws.BucketWebsite, "site", { bucket: ref(bucket) }, "storage"), {}],
    "a policy that lets everybody read": [withStatement(ofTrail, "policy", everybody), {}],
    "a policy that lets another account change it": [
      withStatement(ofTrail, "policy", {
        Effect: "Allow", Principal: { AWS: "arn:aws:iam::999999999999:root" },
        Action: "s3:PutBucketPolicy", Resource: "arn:aws:s3:::hybrid-platform-prod-operations-trail-210987654321",
      }), {}],
    "a policy that shuts everybody out": [
      withStatement(ofTrail, "policy", { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" }), {}],
    "a bucket that talks in clear": [withoutStatements(ofTrail, "policy", "Deny"), {}],
    "a bucket without a policy": [remove(ofTrail), {}],
    "another policy for a bucket, of which the text is known": [
      set("storage-reports-policy", { policy: policy(everybody) }), {}],
    "a bucket that forgets": [remove("storage-reports-versioning"), {}],
    "a bucket that stopped to remember": [
      set("storage-reports-versioning", { "versioningConfiguration.status": "Suspended" }), {}],
  },
};
