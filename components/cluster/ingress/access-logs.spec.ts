import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import { json, registeredBy } from "../testdata";

const name = "hybrid-platform-test-hub-alb-logs-123456789012";

describe("access logs of the load balancer", () => {
  let registered: Registrations;
  before(async () => {
    registered = await registeredBy({ logRetentionDays: 30 });
  });

  it("go into a bucket that may be written from the start", () => {
    const balancer = registered.named("hub-alb");
    expect(balancer.inputs["accessLogs"]).to.deep.equal({ enabled: true, bucket: name });
    expect(balancer.dependencies).to.include(registered.named("hub-alb-logs-policy").urn);
  });

  it("can be delivered for this account alone, and come over TLS only", () => {
    const { Statement } = json(registered.named("hub-alb-logs-policy"), "policy") as {
      Statement: Record<string, unknown>[];
    };
    expect(Statement).to.have.length(2);
    expect(Statement[0]).to.deep.include({
      Effect: "Allow",
      Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
      Action: "s3:PutObject",
    });
    expect(Statement[0]?.["Resource"]).to.match(/\/AWSLogs\/123456789012\/\*$/);
    expect(Statement[1]).to.deep.include({
      Effect: "Deny",
      Principal: "*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
  });

  it("are private, encrypted with S3's own key, and kept as long as other logs", () => {
    expect(registered.named("hub-alb-logs-public-access").inputs).to.include({
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(registered.named("hub-alb-logs-encryption").inputs["rules"]).to.deep.equal([
      { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
    ]);
    const [rule] = registered.named("hub-alb-logs-lifecycle").inputs["rules"] as object[];
    expect(rule).to.deep.include({ status: "Enabled", expiration: { days: 30 } });
  });

  it("outlive the stack where it is protected, and can be left out", async () => {
    const open = registered.named("hub-alb-logs");
    expect(open.protect).to.not.equal(true);
    expect(open.inputs).to.include({ bucket: name, forceDestroy: true });

    const kept = (await registeredBy({ protection: undefined })).named("hub-alb-logs");
    expect(kept.protect).to.equal(true);
    expect(kept.inputs["forceDestroy"]).to.equal(false);

    const without = await registeredBy({ accessLogs: false });
    expect(without.all.filter(({ type }) => type.startsWith("aws:s3/"))).to.deep.equal([]);
    expect(without.named("hub-alb").inputs["accessLogs"]).to.equal(undefined);
  });
});
