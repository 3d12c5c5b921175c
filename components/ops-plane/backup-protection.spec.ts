import { expect } from "chai";
import { args, plane, statements } from "./fixture.spec";

const types = {
  policy: "aws:backup/vaultPolicy:VaultPolicy",
  lock: "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
  notifications: "aws:backup/vaultNotifications:VaultNotifications",
  plan: "aws:backup/restoreTestingPlan:RestoreTestingPlan",
  selection: "aws:backup/restoreTestingSelection:RestoreTestingSelection",
};
const withBackup = (more: Partial<typeof args.backup>) =>
  plane({ backup: { ...args.backup, ...more } });

describe("a vault", () => {
  it("refuses to delete recovery points, unless they are disposable", async () => {
    const { registered } = await plane();
    const policies = registered.ofType(types.policy);
    expect(policies.map(({ inputs }) => inputs["backupVaultName"])).to.deep.equal([
      "hybrid-platform-test-ops",
      "hybrid-platform-test-ops-recovery",
    ]);
    for (const { inputs } of policies) {
      expect(statements(inputs["policy"])).to.deep.equal([
        {
          Effect: "Deny",
          Principal: "*",
          Action: ["backup:DeleteRecoveryPoint", "backup:UpdateRecoveryPointLifecycle"],
          Resource: "*",
        },
      ]);
    }
    const open = await plane({ protection: "disposable" });
    expect(open.registered.ofType(types.policy)).to.deep.equal([]);
  });

  it("is locked when asked, by a lock that can be taken away again", async () => {
    expect((await plane()).registered.ofType(types.lock)).to.deep.equal([]);
    const { registered } = await withBackup({ lock: { minDays: 30, maxDays: 400 } });
    expect(registered.ofType(types.lock).map(({ inputs }) => inputs)).to.deep.equal([
      {
        backupVaultName: "hybrid-platform-test-ops",
        minRetentionDays: 30,
        maxRetentionDays: 400,
      },
      {
        backupVaultName: "hybrid-platform-test-ops-recovery",
        minRetentionDays: 30,
        maxRetentionDays: 400,
        region: "ap-northeast-3",
      },
    ]);
  });

  it("reports to a topic of its own region, where there is one", async () => {
    const recoveryTopicArn = "arn:aws:sns:ap-northeast-3:123456789012:alerts-recovery";
    const { registered } = await plane({ recoveryTopicArn });
    expect(registered.named("ops-recovery-notifications").inputs).to.deep.include({
      backupVaultName: "hybrid-platform-test-ops-recovery",
      snsTopicArn: recoveryTopicArn,
      region: "ap-northeast-3",
    });
    const alone = { ...args.backup, copyToRegion: undefined };
    const without = await plane({ recoveryTopicArn, backup: alone });
    expect(without.registered.ofType(types.notifications)).to.have.length(1);
  });
});

describe("restore tests", () => {
  const schedule = "cron(0 2 1 * ? *)";

  it("are made only when asked", async () => {
    const { registered } = await plane();
    expect(registered.ofType(types.plan)).to.deep.equal([]);
    expect(registered.all.filter(({ name }) => name.includes("restore-"))).to.deep.equal([]);
  });

  it("restore the latest backup of each database of the plan, into the subnets of the platform", async () => {
    const { registered } = await plane({
      databaseSubnetGroup: "database-subnets",
      backup: { ...args.backup, restoreTests: { schedule } },
    });
    const plan = registered.named("ops-restore-tests");
    expect(plan.inputs).to.deep.include({
      name: "hybrid_platform_test_ops",
      scheduleExpression: schedule,
    });
    expect(plan.propertyDependencies["recoveryPointSelection"]).to.deep.equal([
      registered.named("ops-backup-vault").urn,
    ]);
    const selections = registered.ofType(types.selection);
    expect(selections.map(({ name }) => name)).to.deep.equal(["ops-restore-tests-databases"]);
    expect(selections[0]?.inputs).to.deep.include({
      restoreTestingPlanName: "hybrid_platform_test_ops",
      protectedResourceType: "RDS",
      protectedResourceArns: ["*"],
      protectedResourceConditions: {
        stringEquals: [{ key: "aws:ResourceTag/BackupPlan", value: "hybrid-platform-test" }],
      },
      restoreMetadataOverrides: { dbSubnetGroupName: "database-subnets" },
    });
    expect(selections[0]?.propertyDependencies["iamRoleArn"]).to.deep.equal([
      registered.named("ops-backup-role").urn,
    ]);
  });

  it("restore buckets as well when told, and leave the network to AWS when none is named", async () => {
    const { registered } = await withBackup({
      restoreTests: { schedule, of: ["databases", "buckets"] },
    });
    const selections = registered.ofType(types.selection).map(({ inputs }) => inputs);
    expect(selections.map((made) => [made["name"], made["protectedResourceType"]])).to.deep.equal([
      ["databases", "RDS"],
      ["buckets", "S3"],
    ]);
    for (const made of selections) expect(made).to.not.have.property("restoreMetadataOverrides");
  });

  it("tell the topic of restores that fail", async () => {
    const { registered } = await withBackup({ restoreTests: { schedule } });
    const rule = registered.named("ops-restore-failed", "aws:cloudwatch/eventRule:EventRule");
    expect(JSON.parse(rule.inputs["eventPattern"] as string)).to.deep.equal({
      source: ["aws.backup"],
      "detail-type": ["Restore Job State Change"],
      detail: { status: ["FAILED", "ABORTED"] },
    });
    const target = registered.named("ops-restore-failed", "aws:cloudwatch/eventTarget:EventTarget");
    expect(target.inputs["arn"]).to.equal(args.alarmTopicArn);
  });
});
