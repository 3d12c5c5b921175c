import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { trustPolicy } from "../shared";
import { build, deployment, serving } from "./fixtures.spec";
import { mountSource } from "./share";

describe("a gateway", () => {
  const sealed = { [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig };

  it("is activated once, with a key that stays secret", async () => {
    for (const activationKey of [pulumi.secret("ABCDE-12345"), "ABCDE-12345"]) {
      const { registered } = await build(() => serving({ activationKey, timezone: "GMT+9:00" }));
      const gateway = registered.named("storage-gateway-files");
      expect(gateway.inputs).to.deep.include({
        gatewayName: "shop-prod-storage-files",
        gatewayType: "FILE_S3",
        gatewayTimezone: "GMT+9:00",
        maintenanceStartTime: { dayOfWeek: "0", hourOfDay: 3, minuteOfHour: 0 },
      });
      expect(gateway.inputs["activationKey"]).to.deep.include({
        ...sealed,
        value: "ABCDE-12345",
      });
      expect(gateway.ignoreChanges).to.deep.equal(["activationKey"]);
      expect(gateway.additionalSecretOutputs).to.include("activationKey");
    }
  });

  it("is activated by the network's endpoint where it is reached privately, and keeps that", async () => {
    const gatewayVpcEndpoint = "vpce-1.example.com";
    const built = async (reach: "public" | "private") =>
      (await build(() => ({ ...serving({ reach }), gatewayVpcEndpoint }))).registered.named(
        "storage-gateway-files",
      );
    const gateway = await built("private");
    expect(gateway.inputs["gatewayVpcEndpoint"]).to.equal(gatewayVpcEndpoint);
    expect(gateway.ignoreChanges).to.deep.equal(["activationKey", "gatewayVpcEndpoint"]);
    expect((await built("public")).inputs).not.to.have.property("gatewayVpcEndpoint");
  });

  it("writes its health to a log that is kept as long as asked", async () => {
    const { registered } = await build(() => ({ ...serving(), logRetentionDays: 30 }));
    const log = registered.named("storage-gateway-files-log");
    expect(log.inputs).to.deep.include({
      name: "/aws/storagegateway/shop-prod-storage-files",
      retentionInDays: 30,
    });
    const gateway = registered.named("storage-gateway-files");
    expect(gateway.propertyDependencies["cloudwatchLogGroupArn"]).to.deep.equal([log.urn]);
    const byDefault = await build(serving);
    const { inputs } = byDefault.registered.named("storage-gateway-files-log");
    expect(inputs["retentionInDays"]).to.equal(90);
    expect(gateway.inputs["gatewayTimezone"]).to.equal("GMT");
  });

  it("alarms when files do not get into S3, and when it is silent", async () => {
    const { registered } = await build(serving);
    const upload = registered.named("storage-gateway-files-upload").inputs;
    expect(upload).to.deep.include({
      namespace: "AWS/StorageGateway",
      metricName: "CachePercentDirty",
      threshold: 80,
      treatMissingData: "breaching",
      alarmActions: ["arn:aws:sns:topic"],
    });
    expect(upload["alarmDescription"]).to.match(/files at seoul.*do not reboot/);
    expect(upload["dimensions"]).to.include({ GatewayName: "shop-prod-storage-files" });
    const health = registered.named("storage-gateway-files-health").inputs;
    expect(health["treatMissingData"]).to.equal("notBreaching");
  });
});

describe("a share", () => {
  it("offers the share to its clients only, with a role for this bucket and this key", async () => {
    const { registered } = await build(serving);
    const share = registered.named(
      "storage-invoices-share",
      "aws:storagegateway/nfsFileShare:NfsFileShare",
    );
    const bucket = registered.named("storage-invoices").urn;
    expect(share.inputs).to.deep.include({
      fileShareName: "invoices",
      clientLists: ["10.0.8.0/22"],
      squash: "RootSquash",
      kmsEncrypted: true,
      kmsKeyArn: "arn:aws:mock:::Key/storage-key",
      objectAcl: "bucket-owner-full-control",
      cacheAttributes: { cacheStaleTimeoutInSeconds: 300 },
    });
    expect(share.propertyDependencies["locationArn"]).to.deep.equal([bucket]);
    const role = registered.named("storage-invoices-share", "aws:iam/role:Role");
    expect(share.propertyDependencies["roleArn"]).to.deep.equal([role.urn]);
    expect(role.inputs["assumeRolePolicy"]).to.equal(
      trustPolicy(deployment, "storagegateway.amazonaws.com"),
    );
    const policy = JSON.parse(
      registered.named("storage-invoices-share-access").inputs["policy"] as string,
    ) as { Statement: { Action: string[]; Resource: string[] }[] };
    const arn = "arn:aws:mock:::Bucket/storage-invoices";
    expect(policy.Statement.map(({ Resource }) => Resource)).to.deep.equal([
      [arn],
      [`${arn}/*`],
      ["arn:aws:mock:::Key/storage-key"],
    ]);
    const actions = policy.Statement.flatMap(({ Action }) => Action);
    expect(actions).not.to.include.oneOf(["*", "s3:*", "kms:*", "s3:PutBucketPolicy"]);
  });
});

describe("what a client mounts", () => {
  it("has the appliance's address where AWS knows it", () => {
    expect(mountSource([{ ipv4Address: "10.0.9.20" }], "/invoices")).to.equal(
      "10.0.9.20:/invoices",
    );
    expect(mountSource([], "/invoices")).to.equal("/invoices");
    expect(mountSource(undefined, "/invoices")).to.equal("/invoices");
  });
});
