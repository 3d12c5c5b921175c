import { expect } from "chai";
import type { Registrations } from "../../testing/harness";
import { build, deployment, listing, waiting } from "./fixtures.spec";

const name = "shop-prod-storage-s3log-123456789012";
const source = (bucket: string) => `arn:aws:s3:::shop-prod-storage-${bucket}-123456789012`;

describe("requests for the buckets", () => {
  let registered: Registrations;
  before(async () => {
    ({ registered } = await build(() => ({ ...waiting, logRetentionDays: 30 })));
  });
  const inputs = (child = "") => registered.named(`storage-s3log${child}`).inputs;

  it("are logged of each bucket of data, and of the bucket of logs itself not", () => {
    const logging = registered.ofType("aws:s3/bucketLogging:BucketLogging");
    expect(logging.map((made) => [made.name, made.inputs["bucket"]])).to.deep.equal([
      ["storage-invoices-logging", "shop-prod-storage-invoices-123456789012"],
      ["storage-archive-logging", "shop-prod-storage-archive-123456789012"],
    ]);
    for (const { inputs, dependencies } of logging) {
      expect(inputs).to.deep.include({
        targetBucket: name,
        targetPrefix: "requests/",
        targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
      });
      expect(dependencies).to.include(registered.named("storage-s3log-policy").urn);
    }
  });

  it("are written by S3 alone, for these buckets of this account, and read over TLS only", () => {
    expect(JSON.parse(inputs("-policy")["policy"] as string)).to.deep.equal({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "logging.s3.amazonaws.com" },
          Action: "s3:PutObject",
          Resource: `arn:aws:s3:::${name}/requests/*`,
          Condition: {
            ArnLike: { "aws:SourceArn": [source("invoices"), source("archive")] },
            StringEquals: { "aws:SourceAccount": "123456789012" },
          },
        },
        {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    });
  });

  it("are private, with a key that S3 can deliver with, and kept as long as other logs", () => {
    expect(inputs()).to.deep.equal({
      bucket: name,
      forceDestroy: false,
      tags: { Name: "storage-s3log", Service: "files" },
    });
    expect(inputs("-encryption")["rules"]).to.deep.equal([
      { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
    ]);
    expect(inputs("-ownership")["rule"]).to.deep.equal({ objectOwnership: "BucketOwnerEnforced" });
    expect(inputs("-lifecycle")["rules"]).to.deep.equal([
      {
        id: "expire",
        status: "Enabled",
        filter: {},
        expiration: { days: 30 },
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
      },
    ]);
  });

  it("need no bucket where there are none", async () => {
    const { registered } = await build(() => ({ deployment, buckets: {} }));
    expect(listing(registered)).to.deep.equal(["Alias storage-key-alias", "Key storage-key"]);
  });
});
