import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { PlannedResource } from "../../plan/record/resource";
import { type Registrations, underMocks } from "../../testing/harness";
import { created } from "../../testing/strict-mock";
import { Protection } from "../shared";
import { HybridStorage } from ".";
import { build, deployment, known, listing, serving, waiting } from "./fixtures.spec";

const bucketChildren = (bucket: string) => [
  `Bucket storage-${bucket}`,
  `BucketLifecycleConfiguration storage-${bucket}-lifecycle`,
  `BucketLogging storage-${bucket}-logging`,
  `BucketOwnershipControls storage-${bucket}-ownership`,
  `BucketPolicy storage-${bucket}-policy`,
  `BucketPublicAccessBlock storage-${bucket}-public-access`,
  `BucketServerSideEncryptionConfiguration storage-${bucket}-encryption`,
  `BucketVersioning storage-${bucket}-versioning`,
];

const logBucketChildren = [
  "Bucket storage-s3log",
  "BucketLifecycleConfiguration storage-s3log-lifecycle",
  "BucketOwnershipControls storage-s3log-ownership",
  "BucketPolicy storage-s3log-policy",
  "BucketPublicAccessBlock storage-s3log-public-access",
  "BucketServerSideEncryptionConfiguration storage-s3log-encryption",
];

const withoutGateway = [
  ...logBucketChildren,
  "Alias storage-key-alias",
  "Key storage-key",
  ...bucketChildren("archive"),
  ...bucketChildren("invoices"),
].sort();

const gatewayAlone = ["Gateway storage-gateway-files", "LogGroup storage-gateway-files-log"];

const withGateway = [
  ...withoutGateway,
  ...gatewayAlone,
  "Cache storage-gateway-files-cache-disk-1",
  "Cache storage-gateway-files-cache-disk-2",
  "MetricAlarm storage-gateway-files-health",
  "MetricAlarm storage-gateway-files-upload",
  "NfsFileShare storage-invoices-share",
  "Role storage-invoices-share",
  "RolePolicy storage-invoices-share-access",
].sort();

describe("HybridStorage", () => {
  it("makes exactly these children for its buckets, all below itself", async () => {
    const { registered } = await build(() => waiting);
    expect(listing(registered)).to.deep.equal(withoutGateway);
    const component = registered.named("storage");
    const parents = new Set(
      registered.all.filter(({ custom }) => custom).map(({ parent }) => parent),
    );
    expect([...parents]).to.deep.equal([component.urn]);
    expect(component.type).to.equal("hybrid-platform:index:HybridStorage");
  });

  it("makes these besides once the appliance has shown its key", async () => {
    const { registered } = await build(serving);
    expect(listing(registered)).to.deep.equal(withGateway);
  });

  it("activates the gateway and waits with the shares while its disks are not known", async () => {
    const { registered, result } = await build(() => serving({ cacheDiskIds: [] }));
    expect(listing(registered)).to.deep.equal([...withoutGateway, ...gatewayAlone].sort());
    expect(result.sharePaths).to.deep.equal({});
    expect(await known(result.handOver)).to.have.lengthOf(2);
  });

  it("shows the same at preview, where nothing is known yet", async () => {
    const preview = { preview: true, create: undefined };
    const { registered } = await build(serving, preview);
    expect(listing(registered)).to.deep.equal(withGateway);
    const second = await build(() => waiting, preview);
    expect(listing(second.registered)).to.deep.equal(withoutGateway);
  });

  const retention = (registered: Registrations) => ({
    forceDestroy: registered.named("storage-invoices").inputs["forceDestroy"],
    keyWindow: registered.named("storage-key").inputs["deletionWindowInDays"],
    protected: registered.all.filter(({ protect }) => protect).map(({ name }) => name),
  });

  it("is protected unless told otherwise", async () => {
    const { registered } = await build(serving);
    const { protected: names, ...rest } = retention(registered);
    expect(rest).to.deep.equal({ forceDestroy: false, keyWindow: 30 });
    expect(names).to.have.members([
      "storage-key",
      "storage-s3log",
      "storage-invoices",
      "storage-archive",
      "storage-gateway-files",
    ]);
  });

  it("goes with the stack where it is disposable", async () => {
    const { registered } = await build(() => ({
      ...serving(),
      protection: Protection.Disposable,
    }));
    expect(retention(registered)).to.deep.equal({
      forceDestroy: true,
      keyWindow: 7,
      protected: [],
    });
  });

  it("publishes names, ARNs, what to mount, and nothing to do", async () => {
    const address = { gatewayNetworkInterfaces: [{ ipv4Address: "10.0.9.20" }] };
    const { result } = await build(serving, {
      create: (resource: PlannedResource) => {
        const { id, outputs } = created(resource);
        const isGateway = resource.type === "aws:storagegateway/gateway:Gateway";
        const more = isGateway ? address : {};
        const path = resource.name === "storage-invoices-share" ? { path: "/invoices" } : {};
        return { id, outputs: { ...outputs, ...more, ...path } };
      },
    });
    expect(await known(pulumi.all(result.bucketNames))).to.deep.equal({
      invoices: "shop-prod-storage-invoices-123456789012",
      archive: "shop-prod-storage-archive-123456789012",
    });
    expect(await known(pulumi.all(result.bucketArns))).to.deep.equal({
      invoices: "arn:aws:mock:::Bucket/storage-invoices",
      archive: "arn:aws:mock:::Bucket/storage-archive",
    });
    expect(await known(pulumi.all(result.sharePaths))).to.deep.equal({
      invoices: "10.0.9.20:/invoices",
    });
    expect(await known(result.keyArn)).to.equal("arn:aws:mock:::Key/storage-key");
    expect(await known(result.handOver)).to.deep.equal([]);
    expect(await known(pulumi.all(result.alarms))).to.deep.equal([
      "arn:aws:mock:::MetricAlarm/storage-gateway-files-upload",
      "arn:aws:mock:::MetricAlarm/storage-gateway-files-health",
    ]);
  });

  it("says what to do, and has no alarm, while the appliance is not there", async () => {
    const { result } = await build(() => waiting);
    expect(await known(result.handOver)).to.have.lengthOf(4);
    expect(result.alarms).to.deep.equal([]);
    expect(result.sharePaths).to.deep.equal({});
  });

  it("needs neither gateways, plan nor topic", async () => {
    const { registered, result } = await build(() => ({
      deployment,
      buckets: { archive: { hotDays: 30, coldDays: 90 } },
    }));
    expect(registered.named("storage-archive").inputs["tags"]).to.deep.equal({
      Name: "storage-archive",
    });
    expect(await known(result.handOver)).to.deep.equal([]);
  });

  it("refuses what cannot be, before it makes anything", async () => {
    let refusal: unknown;
    const { registered } = await underMocks(() => {
      try {
        new HybridStorage("storage", { ...waiting, gateways: {} });
      } catch (error) {
        refusal = error;
      }
    });
    expect(refusal).to.be.instanceOf(pulumi.RunError);
    expect((refusal as Error).message).to.contain('share.gateway is "files"');
    expect(listing(registered)).to.deep.equal([]);
  });
});
