import { expect } from "chai";
import { args, plane, statements } from "./fixture.spec";

describe("backup", () => {
  it("takes what carries the plan's tag, in time, and keeps it and its copy as long as is said", async () => {
    const { registered } = await plane();
    expect(registered.named("ops-backup-selection").inputs["selectionTags"]).to.deep.equal([
      { type: "STRINGEQUALS", key: "BackupPlan", value: "hybrid-platform-test" },
    ]);
    const recovery = registered.named("ops-recovery-vault");
    const plan = registered.named("ops-backup-plan");
    const [rule] = plan.inputs["rules"] as Record<string, unknown>[];
    expect(rule).to.deep.include({
      targetVaultName: "hybrid-platform-test-ops",
      schedule: "cron(0 17 * * ? *)",
      startWindow: 60,
      completionWindow: 1440,
      lifecycle: { deleteAfter: 35 },
    });
    const [copy, ...others] = rule?.["copyActions"] as Record<string, unknown>[];
    expect(others).to.deep.equal([]);
    expect(copy?.["lifecycle"]).to.deep.equal({ deleteAfter: 35 });
    expect(copy?.["destinationVaultArn"]).to.contain("ops-recovery-vault");
    expect(plan.propertyDependencies["rules"]).to.include(recovery.urn);
  });

  it("copies nothing when no region is named", async () => {
    const { registered } = await plane({ backup: { ...args.backup, copyToRegion: undefined } });
    const [rule] = registered.named("ops-backup-plan").inputs["rules"] as Record<string, unknown>[];
    expect(rule).to.not.have.property("copyActions");
    expect(registered.all.filter(({ name }) => name.includes("recovery"))).to.deep.equal([]);
  });

  it("makes all of the recovery group, and nothing else, in the recovery region", async () => {
    const { registered } = await plane({
      recoveryTopicArn: "arn:aws:sns:ap-northeast-3:123456789012:alerts-recovery",
      backup: { ...args.backup, lock: { minDays: 7 } },
    });
    const elsewhere = registered.all.filter(({ inputs }) => "region" in inputs);
    expect(elsewhere.map(({ name, inputs }) => [name, inputs["region"]])).to.have.deep.members([
      ["ops-recovery-key", "ap-northeast-3"],
      ["ops-recovery-key-alias", "ap-northeast-3"],
      ["ops-recovery-vault", "ap-northeast-3"],
      ["ops-recovery-vault-policy", "ap-northeast-3"],
      ["ops-recovery-vault-lock", "ap-northeast-3"],
      ["ops-recovery-notifications", "ap-northeast-3"],
    ]);
    expect(registered.all.filter(({ name }) => name.startsWith("ops-recovery"))).to.have.length(6);
  });

  it("gives each vault a fixed name and a rotating key of its own", async () => {
    const { registered } = await plane();
    for (const [group, name] of [
      ["backup", "hybrid-platform-test-ops"],
      ["recovery", "hybrid-platform-test-ops-recovery"],
    ] as const) {
      const vault = registered.named(`ops-${group}-vault`);
      const key = registered.named(`ops-${group}-key`);
      expect(vault.inputs["name"]).to.equal(name);
      expect(vault.propertyDependencies["kmsKeyArn"]).to.deep.equal([key.urn]);
      expect(key.inputs["enableKeyRotation"]).to.equal(true);
      expect(registered.named(`ops-${group}-key-alias`).inputs["name"]).to.equal(
        `alias/hybrid-platform-test-ops-${group}-key`,
      );
      expect(statements(key.inputs["policy"])).to.deep.equal([
        {
          Sid: "Administer",
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::123456789012:root" },
          Action: ["kms:*"],
          Resource: "*",
        },
      ]);
    }
  });

  const holdingData = [
    "ops-backup-key",
    "ops-backup-vault",
    "ops-recovery-key",
    "ops-recovery-vault",
    "ops-audit-key",
    "ops-trail-bucket",
    "ops-s3log",
  ];

  it("protects what holds data, and only that, unless it is disposable", async () => {
    const protectedIn = async (protection?: "protected" | "disposable") =>
      (await plane({ protection })).registered.all
        .filter(({ protect }) => protect)
        .map(({ name }) => name);
    expect(await protectedIn()).to.have.members(holdingData);
    expect(await protectedIn("protected")).to.have.members(holdingData);
    expect(await protectedIn("disposable")).to.deep.equal([]);
  });

  it("lets recovery points and records be destroyed only when they are disposable", async () => {
    for (const disposable of [true, false]) {
      const { registered } = await plane({ protection: disposable ? "disposable" : "protected" });
      for (const name of ["ops-backup-vault", "ops-recovery-vault", "ops-trail-bucket"]) {
        expect(registered.named(name).inputs["forceDestroy"], name).to.equal(disposable);
      }
      const wait = registered.named("ops-backup-key").inputs["deletionWindowInDays"];
      expect(wait).to.equal(disposable ? 7 : 30);
    }
  });

  it("works with a role that AWS Backup takes, for everything and for buckets", async () => {
    const { registered } = await plane();
    const role = registered.named("ops-backup-role");
    expect(statements(role.inputs["assumeRolePolicy"])).to.deep.equal([
      { Effect: "Allow", Principal: { Service: "backup.amazonaws.com" }, Action: "sts:AssumeRole" },
    ]);
    const attached = registered
      .ofType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
      .filter(({ name }) => name.startsWith("ops-backup-role-"));
    expect(attached.map(({ inputs }) => inputs["policyArn"])).to.have.members([
      "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
      "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores",
      "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup",
      "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Restore",
    ]);
  });

  it("tells the topic of backups and copies that fail", async () => {
    const { registered } = await plane();
    expect(registered.named("ops-backup-notifications").inputs).to.deep.equal({
      backupVaultName: "hybrid-platform-test-ops",
      snsTopicArn: args.alarmTopicArn,
      backupVaultEvents: ["COPY_JOB_FAILED", "S3_BACKUP_OBJECT_FAILED", "S3_RESTORE_OBJECT_FAILED"],
    });
    expect(registered.named("ops-backup-failed").inputs).to.deep.include({
      namespace: "AWS/Backup",
      metricName: "NumberOfBackupJobsFailed",
      dimensions: { BackupVaultName: "hybrid-platform-test-ops" },
      threshold: 0,
      comparisonOperator: "GreaterThanThreshold",
      treatMissingData: "notBreaching",
      alarmActions: [args.alarmTopicArn],
    });
  });
});
