import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { PlannedResource } from "../../plan/record/resource";
import { underMocks } from "../../testing/harness";
import { created } from "../../testing/strict-mock";
import { ResilientPostgres } from ".";
import { build, full, known, listing } from "./fixtures.spec";

const provided = {
  address: "shop-prod-database.example",
  masterUserSecrets: [{ secretArn: "arn:secret", kmsKeyId: "key", secretStatus: "active" }],
};

const everything = [
  "Alias database-key-alias",
  "EventRule database-events",
  "EventTarget database-events",
  "Instance database",
  "Key database-key",
  "LogGroup database-log-postgresql",
  "LogGroup database-log-upgrade",
  "MetricAlarm database-cpu",
  "MetricAlarm database-storage",
  "MetricAlarm database-transaction-ids",
  "ParameterGroup database-parameters",
  "Role database-monitoring",
  "RolePolicyAttachment database-monitoring",
  "SecurityGroupEgressRule database-egress-app",
  "SecurityGroupIngressRule database-ingress-10.0.8.0/22",
  "SecurityGroupIngressRule database-ingress-app",
  "SubnetGroup database-subnets",
];

describe("ResilientPostgres", () => {
  it("makes exactly these children, all below itself", async () => {
    const { registered } = await build();
    expect(listing(registered)).to.deep.equal(everything);
    const component = registered.named("database", "hybrid-platform:index:ResilientPostgres");
    const parents = new Set(
      registered.all.filter(({ custom }) => custom).map(({ parent }) => parent),
    );
    expect([...parents]).to.deep.equal([component.urn]);
  });

  it("shows the same at preview, where nothing is known yet", async () => {
    const { registered } = await build({}, { preview: true, create: undefined });
    expect(listing(registered)).to.deep.equal(everything);
  });

  it("keeps the database private, encrypted, TLS only and without a password that anybody knows", async () => {
    const { registered } = await build();
    const { inputs } = registered.named("database", "aws:rds/instance:Instance");
    const key = "arn:aws:mock:::Key/database-key";
    expect(inputs).to.deep.include({
      identifier: "shop-prod-database",
      engine: "postgres",
      engineVersion: "16",
      engineLifecycleSupport: "open-source-rds-extended-support-disabled",
      port: 5432,
      dbName: "orders",
      storageType: "gp3",
      allocatedStorage: 200,
      maxAllocatedStorage: 1024,
      storageEncrypted: true,
      kmsKeyId: key,
      multiAz: true,
      vpcSecurityGroupIds: ["sg-data"],
      publiclyAccessible: false,
      username: "platform",
      manageMasterUserPassword: true,
      masterUserSecretKmsKeyId: key,
      iamDatabaseAuthenticationEnabled: true,
      caCertIdentifier: "rds-ca-rsa2048-g1",
      backupRetentionPeriod: 14,
      copyTagsToSnapshot: true,
      monitoringInterval: 60,
      databaseInsightsMode: "standard",
      performanceInsightsEnabled: true,
      performanceInsightsKmsKeyId: key,
      performanceInsightsRetentionPeriod: 7,
      enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
      backupWindow: "20:00-20:30",
      maintenanceWindow: "sat:21:00-sat:22:00",
      applyImmediately: false,
      tags: { Name: "database", Service: "orders", BackupPlan: "daily" },
    });
    expect(inputs).not.to.have.any.keys("password", "passwordWo", "availabilityZone");
    expect(registered.named("database-subnets").inputs["subnetIds"]).to.deep.equal([
      "subnet-a",
      "subnet-c",
    ]);
    expect(registered.named("database-key").inputs["enableKeyRotation"]).to.equal(true);
    expect(registered.named("database-key-alias").inputs["name"]).to.equal(
      "alias/shop-prod-database-key",
    );
  });

  it("forces TLS in a parameter group of the version's family that Pulumi names", async () => {
    const { registered } = await build({ version: "17.2" });
    const { inputs, deleteBeforeReplace } = registered.named("database-parameters");
    expect(inputs["family"]).to.equal("postgres17");
    expect(inputs).not.to.have.any.keys("name", "namePrefix");
    expect(deleteBeforeReplace).to.equal(false);
    expect(inputs["parameters"]).to.deep.include({
      name: "rds.force_ssl",
      value: "1",
      applyMethod: "immediate",
    });
  });

  it("takes minor upgrades by itself unless a minor version is named", async () => {
    const automatic = async (version: string) => {
      const { registered } = await build({ version });
      return registered.named("database", "aws:rds/instance:Instance").inputs[
        "autoMinorVersionUpgrade"
      ];
    };
    expect(await automatic("16")).to.equal(true);
    expect(await automatic("16.4")).to.equal(false);
  });

  it("publishes where it is, its secret and its alarms", async () => {
    const { result } = await build(
      {},
      {
        create: (resource: PlannedResource) => {
          const { id, outputs } = created(resource);
          const more = resource.type === "aws:rds/instance:Instance" ? provided : {};
          return { id, outputs: { ...outputs, ...more, arn: `arn:${resource.name}` } };
        },
      },
    );
    expect(await known(result.address)).to.equal("shop-prod-database.example");
    expect(await known(result.port)).to.equal(5432);
    expect(await known(result.databaseName)).to.equal("orders");
    expect(await known(result.masterSecretArn)).to.equal("arn:secret");
    expect(await known(result.instanceArn)).to.equal("arn:database");
    expect(await known(result.identifier)).to.equal("shop-prod-database");
    expect(await known(result.keyArn)).to.equal("arn:database-key");
    expect(await known(pulumi.all(result.alarms))).to.deep.equal([
      "arn:database-storage",
      "arn:database-cpu",
      "arn:database-transaction-ids",
    ]);
  });

  it("refuses what cannot be, before it makes anything", async () => {
    let refusal: unknown;
    const { registered } = await underMocks(() => {
      try {
        new ResilientPostgres("database", { ...full, version: "latest", databaseName: "1st" });
      } catch (error) {
        refusal = error;
      }
    });
    expect(refusal).to.be.instanceOf(pulumi.RunError);
    const { message } = refusal as Error;
    expect(message).to.match(/^ResilientPostgres "database" cannot be created/);
    expect(message).to.contain('version is "latest"').and.contain('"1st"');
    expect(listing(registered)).to.deep.equal([]);
  });
});
