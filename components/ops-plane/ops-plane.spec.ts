import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { args, plane, value } from "./fixture.spec";

describe("OpsPlane", () => {
  it("makes exactly these children, all its own", async () => {
    const { registered } = await plane();
    const component = registered.named("ops");
    const children = registered.all.filter(({ parent }) => parent === component.urn);
    expect(children).to.have.length(registered.all.length - 2);
    expect(
      children.map(({ type, name }) => `${type.split(":").pop() ?? ""} ${name}`),
    ).to.have.members([
      "Role ops-fleet-racks-node",
      "RolePolicyAttachment ops-fleet-racks-core",
      "RolePolicyAttachment ops-fleet-racks-agent",
      "RolePolicyAttachment ops-fleet-racks-containers",
      "LogGroup ops-fleet-racks-logs",
      "Activation ops-activation-racks-2027-01",
      "PatchGroup ops-fleet-racks-patch-group",
      "MaintenanceWindowTarget ops-fleet-racks-target",
      "MaintenanceWindowTask ops-fleet-racks-patch",
      "Role ops-fleet-files-node",
      "RolePolicyAttachment ops-fleet-files-core",
      "RolePolicyAttachment ops-fleet-files-agent",
      "LogGroup ops-fleet-files-logs",
      "PatchGroup ops-fleet-files-patch-group",
      "MaintenanceWindowTarget ops-fleet-files-target",
      "MaintenanceWindowTask ops-fleet-files-patch",
      "PatchBaseline ops-baseline-ubuntu",
      "PatchBaseline ops-baseline-rhel",
      "MaintenanceWindow ops-patching",
      "Key ops-backup-key",
      "Alias ops-backup-key-alias",
      "Vault ops-backup-vault",
      "Key ops-recovery-key",
      "Alias ops-recovery-key-alias",
      "Vault ops-recovery-vault",
      "VaultPolicy ops-backup-vault-policy",
      "VaultPolicy ops-recovery-vault-policy",
      "Plan ops-backup-plan",
      "Role ops-backup-role",
      "RolePolicyAttachment ops-backup-role-backup",
      "RolePolicyAttachment ops-backup-role-restores",
      "RolePolicyAttachment ops-backup-role-s3-backup",
      "RolePolicyAttachment ops-backup-role-s3-restore",
      "Selection ops-backup-selection",
      "VaultNotifications ops-backup-notifications",
      "MetricAlarm ops-backup-failed",
      "EncryptionByDefault ops-volume-encryption",
      "AccountPublicAccessBlock ops-bucket-access",
      "InstanceMetadataDefaults ops-instance-metadata",
      "Key ops-audit-key",
      "Alias ops-audit-key-alias",
      "Bucket ops-trail-bucket",
      "BucketPublicAccessBlock ops-trail-bucket-access",
      "BucketVersioning ops-trail-bucket-versioning",
      "BucketServerSideEncryptionConfiguration ops-trail-bucket-encryption",
      "BucketLifecycleConfiguration ops-trail-bucket-lifecycle",
      "BucketPolicy ops-trail-bucket-policy",
      "BucketLogging ops-trail-bucket-logging",
      "Bucket ops-s3log",
      "BucketLifecycleConfiguration ops-s3log-lifecycle",
      "BucketOwnershipControls ops-s3log-ownership",
      "BucketPolicy ops-s3log-policy",
      "BucketPublicAccessBlock ops-s3log-public-access",
      "BucketServerSideEncryptionConfiguration ops-s3log-encryption",
      "LogGroup ops-trail-logs",
      "Role ops-trail-role",
      "RolePolicy ops-trail-role-logs",
      "Trail ops-trail",
      "Dashboard ops-dashboard",
    ]);
  });

  it("registers the same at preview, when nothing is known yet", async () => {
    const urns = async (preview: boolean) => {
      const { registered } = await plane({}, preview ? { preview, create: undefined } : {});
      return registered.all.map(({ urn }) => urn).sort();
    };
    expect(await urns(true)).to.deep.equal(await urns(false));
  });

  it("does without fleets, copies and the account's baseline", async () => {
    const { result, registered } = await plane({
      fleets: undefined,
      accountBaseline: "none",
      backup: { ...args.backup, copyToRegion: undefined },
    });
    expect(
      registered.all.filter(({ type }) => /^aws:(ssm|cloudtrail|s3|ebs|ec2)/.test(type)),
    ).to.deep.equal([]);
    expect(registered.ofType("aws:backup/vault:Vault")).to.have.length(1);
    expect(result.trailArn).to.equal(undefined);
    expect(result.recoveryVaultArn).to.equal(undefined);
    expect(result.nodeRoleNames).to.deep.equal({});
    expect(await value(result.handOver)).to.deep.equal([]);
  });

  it("publishes what others need", async () => {
    const { result, registered } = await plane();
    const arnOf = (name: string) => registered.named(name).urn;
    expect(await value(result.vaultName)).to.equal("hybrid-platform-test-ops");
    expect(await value(result.dashboardName)).to.equal("hybrid-platform-test-ops");
    expect(Object.keys(result.nodeRoleNames)).to.deep.equal(["racks", "files"]);
    expect(Object.keys(result.activationIds)).to.deep.equal(["racks-2027-01"]);
    expect(await value(pulumi.output(result.activationIds["racks-2027-01"]))).to.equal(
      "ops-activation-racks-2027-01-id",
    );
    expect(await value(pulumi.output(result.logGroupNames["files"]))).to.equal(
      "/hybrid-platform/test/fleets/files",
    );
    const known = async (output?: pulumi.Output<string>) => value(pulumi.output(output ?? ""));
    expect(await known(result.vaultArn)).to.contain("ops-backup-vault");
    expect(await known(result.recoveryVaultArn)).to.contain("ops-recovery-vault");
    expect(await known(result.trailArn)).to.contain("ops-trail");
    expect(await Promise.all(result.alarms.map((alarm) => known(alarm)))).to.have.length(1);
    expect(arnOf("ops-backup-failed")).to.contain("MetricAlarm");
  });

  it("shows every alarm, its own last, on one dashboard", async () => {
    const { result, registered } = await plane();
    const { inputs } = registered.named("ops-dashboard");
    expect(inputs["dashboardName"]).to.equal("hybrid-platform-test-ops");
    const body = JSON.parse(inputs["dashboardBody"] as string) as {
      widgets: { type: string; properties: { alarms: string[] } }[];
    };
    const own = await value(pulumi.output(result.alarms[0]));
    expect(body.widgets.map(({ type, properties }) => [type, properties.alarms])).to.deep.equal([
      ["alarm", [...args.alarms, own]],
    ]);
  });

  it("puts its tags on all that can have them", async () => {
    const { registered } = await plane();
    const tagged = registered.all.filter(({ inputs }) => "tags" in inputs);
    expect(tagged).to.have.length(21);
    for (const { inputs, name } of tagged) {
      expect(inputs["tags"], name).to.include({ Team: "platform" });
      expect(inputs["tags"], name).to.have.property("Name");
    }
  });

  it("refuses wrong arguments, all at once", async () => {
    const refused = await plane({
      patching: { ...args.patching, durationHours: 30 },
      backup: { ...args.backup, retentionDays: 0 },
    }).then(
      () => "",
      (error: unknown) => (error as Error).message,
    );
    expect(refused).to.contain('OpsPlane "ops" cannot be created as asked');
    expect(refused).to.contain("patching.durationHours");
    expect(refused).to.contain("backup.retentionDays");
  });
});
