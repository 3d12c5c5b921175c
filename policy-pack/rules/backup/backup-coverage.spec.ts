import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { backupCoverage } from "./backup-coverage";

const tags = { BackupPlan: "daily" };
const orders = resource(Aws.DatabaseInstance, "orders", { tags });
const bare = resource(Aws.DatabaseInstance, "orders");
const selection = (properties: object) =>
  resource(Aws.BackupSelection, "daily", { iamRoleArn: "arn:role", ...properties });
const byTag = selection({
  selectionTags: [{ type: "STRINGEQUALS", key: "BackupPlan", value: "daily" }],
});
const judge = (...fixtures: Fixture[]) => verdicts(backupCoverage, fixtures);
const compliant = { orders: "compliant" };
const missed = { orders: ["no backup selection takes it in"] };
const unknown = { orders: [maybe("what the backup selections take in is not known yet")] };

describe("backup-coverage", () => {
  it("passes whatever carries the tag, of its own or from its provider", async () => {
    expect(await judge(orders, byTag)).to.deep.equal(compliant);
    const provider = { defaultTags: JSON.stringify({ tags }) };
    const tagged = resource(Aws.Bucket, "orders", {}, provider);
    expect(await judge(tagged, byTag)).to.deep.equal(compliant);
  });

  it("passes what is listed by ARN, by edge, or by a pattern", async () => {
    expect(await judge(bare, selection({ resources: [ref(bare)] }))).to.deep.equal(compliant);
    expect(await judge(bare, selection({ resources: ["*"] }))).to.deep.equal(compliant);
    const known = resource(Aws.Table, "orders", { arn: "arn:aws:dynamodb:eu-west-1:1:table/o" });
    for (const pattern of [
      "arn:aws:dynamodb:eu-west-1:1:table/o",
      "arn:aws:dynamodb:*:*:table/*",
    ]) {
      expect(await judge(known, selection({ resources: [pattern] }))).to.deep.equal(compliant);
    }
    const other = selection({ resources: ["arn:aws:dynamodb:*:*:table/p*"] });
    expect(await judge(known, other)).to.deep.equal(missed);
  });

  it("passes a file system that EFS backs up by itself", async () => {
    const files = resource(Aws.FileSystem, "orders");
    const policy = (status: unknown) =>
      resource(Aws.FileBackupPolicy, "policy", {
        fileSystemId: ref(files),
        backupPolicy: { status },
      });
    expect(await judge(files, policy("ENABLED"))).to.deep.equal(compliant);
    expect(await judge(files, policy("DISABLED"))).to.deep.equal(missed);
    expect(await judge(files, policy(UNKNOWN))).to.deep.equal(unknown);
  });

  it("finds what nothing takes in", async () => {
    expect(await judge(bare)).to.deep.equal(missed);
    expect(await judge(bare, byTag)).to.deep.equal(missed);
    const cluster = resource(Aws.DatabaseCluster, "orders", { clusterIdentifier: "aurora" });
    expect(await judge(cluster, byTag)).to.deep.equal(missed);
    const weekly = resource(Aws.DatabaseInstance, "orders", { tags: { BackupPlan: "weekly" } });
    expect(await judge(weekly, byTag)).to.deep.equal(missed);
    const other = resource(Aws.Bucket, "other", { tags });
    expect(await judge(bare, other, selection({ resources: [ref(other)] }))).to.deep.equal({
      ...missed,
      other: "compliant",
    });
    const literal = selection({ resources: ["arn:aws:rds:eu-west-1:1:db:old"] });
    expect(await judge(bare, literal)).to.deep.equal(missed);
  });

  it("heeds what a selection excludes", async () => {
    const all = { resources: ["*"] };
    expect(await judge(bare, selection({ ...all, notResources: [ref(bare)] }))).to.deep.equal(
      missed,
    );
    const other = resource(Aws.Bucket, "other", { tags });
    const spared = selection({ ...all, notResources: [ref(other)] });
    expect((await judge(orders, other, spared))["orders"]).to.equal("compliant");
  });

  describe("heeds conditions, all of which must hold", () => {
    const cases: [form: string, value: string, expected: object][] = [
      ["stringEquals", "daily", compliant],
      ["stringEquals", "weekly", missed],
      ["stringLikes", "da*", compliant],
      ["stringLikes", "we*", missed],
      ["stringNotEquals", "weekly", compliant],
      ["stringNotEquals", "daily", missed],
      ["stringNotLikes", "we*", compliant],
      ["stringNotLikes", "da*", missed],
    ];
    for (const [form, value, expected] of cases) {
      it(`${form} ${value}`, async () => {
        const conditions = [{ [form]: [{ key: "aws:ResourceTag/BackupPlan", value }] }];
        const conditional = selection({ resources: ["*"], conditions });
        expect(await judge(orders, conditional)).to.deep.equal(expected);
      });
    }

    it("and select nothing by themselves", async () => {
      const conditions = [
        { stringEquals: [{ key: "aws:ResourceTag/BackupPlan", value: "daily" }] },
      ];
      expect(await judge(orders, selection({ conditions }))).to.deep.equal(missed);
    });
  });

  it("does not decide what is unknown", async () => {
    const unread = resource(Aws.DatabaseInstance, "orders", { tags: UNKNOWN });
    expect(await judge(unread, byTag)).to.deep.equal(unknown);
    const tag = { type: "STRINGEQUALS", key: "BackupPlan" };
    for (const properties of [
      { selectionTags: [{ ...tag, value: UNKNOWN }] },
      { selectionTags: [{ ...tag, key: UNKNOWN, value: "daily" }] },
      { resources: UNKNOWN },
      { resources: ["arn:aws:rds:*:*:db:*"] },
      { resources: ["*"], notResources: [UNKNOWN] },
    ]) {
      expect(await judge(orders, selection(properties))).to.deep.equal(unknown);
    }
  });

  it("leaves out what is no store of its own", async () => {
    const logs = resource(Aws.Bucket, "logs");
    const trail = resource(Aws.Trail, "audit", { s3BucketName: ref(logs) });
    const replica = resource(Aws.DatabaseInstance, "replica", { replicateSourceDb: ref(orders) });
    const member = resource(Aws.DatabaseInstance, "member", { clusterIdentifier: "aurora" });
    expect(await judge(logs, trail, replica, member)).to.deep.equal({
      logs: "not-applicable",
      replica: "not-applicable",
      member: "not-applicable",
    });
  });
});
