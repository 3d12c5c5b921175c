import * as s3 from "@pulumi/aws/s3";
import { expect } from "chai";
import { underMocks } from "../../testing/harness";
import { HybridStorage } from ".";
import { build, serving, waiting } from "./fixtures.spec";

describe("a bucket", () => {
  it("makes buckets that are private, encrypted with its key, versioned and reached over TLS only", async () => {
    const { registered } = await build(() => waiting);
    const name = "shop-prod-storage-invoices-123456789012";
    const inputs = (child: string) => registered.named(`storage-invoices${child}`).inputs;
    expect(inputs("")).to.deep.equal({
      bucket: name,
      forceDestroy: false,
      tags: { Name: "storage-invoices", Service: "files", BackupPlan: "daily" },
    });
    expect(inputs("-public-access")).to.deep.equal({
      bucket: name,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(inputs("-ownership")["rule"]).to.deep.equal({ objectOwnership: "BucketOwnerEnforced" });
    expect(inputs("-versioning")["versioningConfiguration"]).to.deep.equal({ status: "Enabled" });
    expect(inputs("-encryption")["rules"]).to.deep.equal([
      {
        applyServerSideEncryptionByDefault: {
          sseAlgorithm: "aws:kms",
          kmsMasterKeyId: "arn:aws:mock:::Key/storage-key",
        },
        bucketKeyEnabled: true,
      },
    ]);
    expect(JSON.parse(inputs("-policy")["policy"] as string)).to.deep.equal({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "TlsOnly",
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    });
    expect(registered.named("storage-key").inputs["enableKeyRotation"]).to.equal(true);
    expect(registered.named("storage-key-alias").inputs["name"]).to.equal(
      "alias/shop-prod-storage-key",
    );
  });

  it("lets objects get cold as asked, and those of a share only as far as the gateway can read", async () => {
    const { registered } = await build(() => waiting);
    const classes = (bucket: string) => {
      const rules = registered.named(`storage-${bucket}-lifecycle`).inputs["rules"];
      return (rules as { transitions?: unknown }[])[0]?.transitions;
    };
    expect(classes("invoices")).to.deep.equal([{ days: 7, storageClass: "INTELLIGENT_TIERING" }]);
    expect(classes("archive")).to.deep.equal([
      { days: 30, storageClass: "INTELLIGENT_TIERING" },
      { days: 90, storageClass: "GLACIER_IR" },
    ]);
  });

  it("changes one thing of a bucket after the other, and gives it away only when it is closed", async () => {
    const { registered } = await underMocks(() => {
      const { bucketNames } = new HybridStorage("storage", serving());
      new s3.BucketMetric("user", { bucket: bucketNames["invoices"] ?? "" });
    });
    const urn = (name: string) => registered.named(name).urn;
    expect(registered.named("user").propertyDependencies["bucket"]).to.have.members([
      urn("storage-invoices"),
      urn("storage-invoices-policy"),
    ]);
    expect(registered.named("storage-invoices-policy").dependencies).to.include(
      urn("storage-invoices-public-access"),
    );
    expect(registered.named("storage-invoices-public-access").dependencies).to.include(
      urn("storage-invoices-ownership"),
    );
    expect(registered.named("storage-invoices-lifecycle").dependencies).to.include(
      urn("storage-invoices-versioning"),
    );
    const share = "aws:storagegateway/nfsFileShare:NfsFileShare";
    expect(registered.named("storage-invoices-share", share).dependencies).to.include.members([
      urn("storage-invoices-policy"),
      urn("storage-invoices-share-access"),
      urn("storage-gateway-files-cache-disk-1"),
      urn("storage-gateway-files-cache-disk-2"),
    ]);
  });
});
