import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases, type RuleCases } from "../../testing/rule-cases";
import { backupCoverage } from "./backup-coverage";

const tags = { BackupPlan: "daily" };
const database = (properties: object = {}) =>
  resource(Aws.DatabaseInstance, "subject", { ...properties });
const bare = database();
const orders = database({ tags });
const bucket = resource(Aws.Bucket, "subject");
const other = resource(Aws.Bucket, "other", { tags });
const files = resource(Aws.FileSystem, "subject");
const table = resource(Aws.Table, "subject", { arn: "arn:aws:dynamodb:eu-west-1:1:table/o" });
const selection = (properties: object) =>
  resource(Aws.BackupSelection, "daily", { iamRoleArn: "arn:role", ...properties });
const tag = { type: "STRINGEQUALS", key: "BackupPlan", value: "daily" };
const byTag = selection({ selectionTags: [tag] });
const listing = (...resources: unknown[]) => selection({ resources });
const conditional = (form: string, value: string, more: object = { resources: ["*"] }) => [
  orders,
  selection({
    ...more,
    conditions: [{ [form]: [{ key: "aws:ResourceTag/BackupPlan", value }] }],
  }),
];
const byItself = (status: unknown): Fixture[] => [
  files,
  resource(Aws.FileBackupPolicy, "policy", { fileSystemId: ref(files), backupPolicy: { status } }),
];
const missed = "no backup selection takes it in";
const unclear = "what the backup selections take in is not known yet";

const holding: RuleCases["compliant"] = {};
const failing: RuleCases["violating"] = {};
for (const [form, holds, fails] of [
  ["stringEquals", "daily", "weekly"],
  ["stringLikes", "da*", "we*"],
  ["stringNotEquals", "weekly", "daily"],
  ["stringNotLikes", "we*", "da*"],
] as const) {
  holding[`a condition that holds: ${form} ${holds}`] = conditional(form, holds);
  failing[`a condition that does not: ${form} ${fails}`] = [conditional(form, fails), missed];
}

ruleCases(backupCoverage, {
  compliant: {
    ...holding,
    "a tag of its own": [orders, byTag],
    "a tag of its provider": [
      resource(Aws.Bucket, "subject", {}, { defaultTags: JSON.stringify({ tags }) }),
      byTag,
    ],
    "one that is listed by edge": [bare, listing(ref(bare))],
    "all that there is": [bare, listing("*")],
    "one that is listed by ARN": [table, listing("arn:aws:dynamodb:eu-west-1:1:table/o")],
    "one that a pattern of ARNs is for": [table, listing("arn:aws:dynamodb:*:*:table/*")],
    "a file system that EFS backs up by itself": byItself("ENABLED"),
    "all but another": [
      orders,
      other,
      selection({ resources: ["*"], notResources: [ref(other)] }),
      resource(Aws.BackupSelection, "others", { resources: [ref(other)] }),
    ],
  },
  violating: {
    ...failing,
    "a cluster with a name of its own": [
      [resource(Aws.DatabaseCluster, "subject", { clusterIdentifier: "aurora" }), byTag],
      missed,
    ],
    "another value of the tag": [[database({ tags: { BackupPlan: "weekly" } }), byTag], missed],
    "a selection of another": [[bare, other, listing(ref(other))], missed],
    "an ARN of another": [[bare, listing("arn:aws:rds:eu-west-1:1:db:old")], missed],
    "a pattern of other ARNs": [[table, listing("arn:aws:dynamodb:*:*:table/p*")], missed],
    "all but this": [[bare, selection({ resources: ["*"], notResources: [ref(bare)] })], missed],
    "a condition alone, which selects nothing": [conditional("stringEquals", "daily", {}), missed],
    "a file system that EFS does not back up": [byItself("DISABLED"), missed],
  },
  absent: {
    "no selection": [[bare], missed],
    "no tag": [[bare, byTag], missed],
  },
  unknown: {
    "unknown tags": [[database({ tags: UNKNOWN }), byTag], unclear],
    "an unknown value to select by": [
      [orders, selection({ selectionTags: [{ ...tag, value: UNKNOWN }] })],
      unclear,
    ],
    "an unknown key to select by": [
      [orders, selection({ selectionTags: [{ ...tag, key: UNKNOWN }] })],
      unclear,
    ],
    "an unknown list": [[orders, selection({ resources: UNKNOWN })], unclear],
    "a pattern of ARNs before there is one": [[orders, listing("arn:aws:rds:*:*:db:*")], unclear],
    "an unknown exception": [
      [orders, selection({ resources: ["*"], notResources: [UNKNOWN] })],
      unclear,
    ],
    "a file system of which EFS may take care": [byItself(UNKNOWN), unclear],
  },
  notApplicable: {
    "a bucket that receives logs": [
      bucket,
      resource(Aws.Trail, "audit", { s3BucketName: ref(bucket) }),
    ],
    "a read replica": { replicateSourceDb: UNKNOWN },
    "a member of a cluster": { clusterIdentifier: "aurora" },
  },
});
