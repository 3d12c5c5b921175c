import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3CopiedElsewhere } from "./s3-copied-elsewhere";

const tags = { BackupPlan: "daily" };
const bucket = resource(Aws.Bucket, "subject", { bucket: "data", tags });
const replication = (of: unknown) =>
  resource(Aws.BucketReplication, "replication", { bucket: of, rules: [{ status: "Enabled" }] });
const backedUp = (value: unknown, ...copyActions: object[]) => {
  const plan = resource(Aws.BackupPlan, "plan", { rules: [{ ruleName: "daily", copyActions }] });
  const selectionTags = [{ type: "STRINGEQUALS", key: "BackupPlan", value }];
  const selection = { planId: ref(plan), selectionTags };
  return [bucket, plan, resource(Aws.BackupSelection, "selection", selection)];
};
const copy = { destinationVaultArn: UNKNOWN };
const nowhere = "it is copied nowhere";

ruleCases(s3CopiedElsewhere, {
  compliant: {
    replication: [bucket, replication(ref(bucket))],
    "recovery points that are copied": backedUp("daily", copy),
    "the bucket's own replication": { replicationConfiguration: { rules: [{ id: "all" }] } },
  },
  violating: {
    "recovery points that stay": [backedUp("daily"), nowhere],
    "recovery points of others": [backedUp("weekly", copy), nowhere],
    "replication of another": [[bucket, replication("other")], nowhere],
  },
  absent: { "nothing of the kind": [[bucket], nowhere] },
  unknown: {
    "an unknown selection": [backedUp(UNKNOWN, copy), "what is copied is not known yet"],
    "replication of an unknown bucket": [
      [bucket, replication(UNKNOWN)],
      'the bucket of BucketReplicationConfig "replication" is not known yet',
    ],
  },
  notApplicable: {
    "a bucket that receives flow logs": [
      bucket,
      resource(Aws.FlowLog, "flows", { logDestination: ref(bucket) }),
    ],
  },
});
