import { expect } from "chai";
import { plane, statements } from "./fixture.spec";

const trailArn = "arn:aws:cloudtrail:ap-northeast-2:123456789012:trail/hybrid-platform-test-ops";

describe("the account's baseline", () => {
  for (const accountBaseline of ["shared", "none"] as const) {
    it(`is left alone when it is ${accountBaseline}`, async () => {
      const { result, registered } = await plane({ accountBaseline });
      expect(result.trailArn).to.equal(undefined);
      expect(
        registered.all.filter(
          ({ type, name }) => /cloudtrail|s3|ebs|ec2/.test(type) || /trail|audit/.test(name),
        ),
      ).to.deep.equal([]);
    });
  }

  it("encrypts volumes, blocks public buckets and asks for IMDSv2, also after the stack has gone", async () => {
    const { registered } = await plane();
    const volumes = registered.named("ops-volume-encryption");
    const buckets = registered.named("ops-bucket-access");
    const metadata = registered.named("ops-instance-metadata");
    expect(volumes.inputs).to.deep.equal({ enabled: true });
    expect(buckets.inputs).to.deep.equal({
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(metadata.inputs).to.deep.equal({ httpTokens: "required" });
    for (const { retainOnDelete } of [volumes, buckets, metadata]) {
      expect(retainOnDelete).to.equal(true);
    }
  });

  it("closes networks against the internet only when asked, and leaves NAT gateways their way out", async () => {
    const type = "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions";
    expect((await plane()).registered.ofType(type)).to.deep.equal([]);
    const { registered } = await plane({ vpcPublicAccess: "block-ingress" });
    const { inputs, retainOnDelete } = registered.named("ops-vpc-access", type);
    expect(inputs).to.deep.equal({ internetGatewayBlockMode: "block-ingress" });
    expect(retainOnDelete).to.equal(true);
  });
});

describe("the audit trail", () => {
  it("records every region, validated, encrypted, into the bucket and the log group", async () => {
    const { registered } = await plane();
    const trail = registered.named("ops-trail");
    expect(trail.inputs).to.deep.include({
      name: "hybrid-platform-test-ops",
      s3BucketName: "hybrid-platform-test-ops-trail-123456789012",
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
    });
    expect(trail.inputs["cloudWatchLogsGroupArn"]).to.match(/ops-trail-logs.*:\*$/);
    expect(trail.propertyDependencies["kmsKeyId"]).to.deep.equal([
      registered.named("ops-audit-key").urn,
    ]);
    expect(trail.propertyDependencies["cloudWatchLogsRoleArn"]).to.deep.equal([
      registered.named("ops-trail-role").urn,
    ]);
    expect(trail.dependencies).to.include.members([
      registered.named("ops-trail-bucket-policy").urn,
      registered.named("ops-trail-role-logs").urn,
    ]);
  });

  it("keeps its bucket private, versioned, encrypted and bounded", async () => {
    const { registered } = await plane();
    const inputs = (part: string) => registered.named(`ops-trail-bucket-${part}`).inputs;
    expect(inputs("access")).to.deep.include({
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(inputs("versioning")["versioningConfiguration"]).to.deep.equal({ status: "Enabled" });
    const encryption = registered.named("ops-trail-bucket-encryption");
    expect(encryption.propertyDependencies["rules"]).to.deep.equal([
      registered.named("ops-audit-key").urn,
    ]);
    expect(JSON.stringify(encryption.inputs)).to.contain('"sseAlgorithm":"aws:kms"');
    expect(inputs("lifecycle")["rules"]).to.deep.equal([
      {
        id: "expire",
        status: "Enabled",
        filter: {},
        expiration: { days: 2557 },
        noncurrentVersionExpiration: { noncurrentDays: 90 },
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
      },
    ]);
  });

  it("is alone in writing to the bucket, and nobody reaches it without TLS", async () => {
    const { registered } = await plane();
    const policy = statements(registered.named("ops-trail-bucket-policy").inputs["policy"]);
    const service = { Service: "cloudtrail.amazonaws.com" };
    const [check, write, deny, ...rest] = policy;
    expect(rest).to.deep.equal([]);
    expect(check).to.deep.include({
      Effect: "Allow",
      Principal: service,
      Action: "s3:GetBucketAcl",
      Condition: { StringEquals: { "aws:SourceArn": trailArn } },
    });
    expect(write).to.deep.include({
      Effect: "Allow",
      Principal: service,
      Action: "s3:PutObject",
      Condition: {
        StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceArn": trailArn },
      },
    });
    expect(write?.Resource).to.match(/\/AWSLogs\/123456789012\/\*$/);
    expect(deny).to.deep.include({
      Effect: "Deny",
      Principal: "*",
      Action: "s3:*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
  });

  it("logs who asks for its records, in another bucket that S3 alone writes to", async () => {
    const { registered } = await plane({ logRetentionDays: 400 });
    const logs = registered.named("ops-s3log");
    expect(registered.named("ops-trail-bucket-logging").inputs).to.deep.include({
      bucket: "hybrid-platform-test-ops-trail-123456789012",
      targetBucket: logs.inputs["bucket"],
    });
    const [write] = statements(registered.named("ops-s3log-policy").inputs["policy"]);
    expect(write).to.deep.include({
      Principal: { Service: "logging.s3.amazonaws.com" },
      Condition: {
        ArnLike: { "aws:SourceArn": ["arn:aws:s3:::hybrid-platform-test-ops-trail-123456789012"] },
        StringEquals: { "aws:SourceAccount": "123456789012" },
      },
    });
    const [rule] = registered.named("ops-s3log-lifecycle").inputs["rules"] as object[];
    expect(rule).to.deep.include({ expiration: { days: 400 } });
  });

  it("shares its key with the log group, and with nothing else", async () => {
    const { registered } = await plane();
    const [, trail, logs, ...rest] = statements(registered.named("ops-audit-key").inputs["policy"]);
    expect(rest).to.deep.equal([]);
    expect(trail).to.deep.include({
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: ["kms:GenerateDataKey*", "kms:Decrypt", "kms:DescribeKey"],
      Condition: { StringEquals: { "aws:SourceArn": trailArn } },
    });
    expect(logs).to.deep.include({
      Principal: { Service: "logs.ap-northeast-2.amazonaws.com" },
      Condition: {
        ArnLike: {
          "kms:EncryptionContext:aws:logs:arn":
            "arn:aws:logs:ap-northeast-2:123456789012:log-group:/hybrid-platform/test/audit",
        },
      },
    });
    const group = registered.named("ops-trail-logs");
    expect(group.inputs).to.deep.include({
      name: "/hybrid-platform/test/audit",
      retentionInDays: 365,
    });
    expect(group.propertyDependencies["kmsKeyId"]).to.deep.equal([
      registered.named("ops-audit-key").urn,
    ]);
  });

  it("may write only its own streams of its log group", async () => {
    const { registered } = await plane();
    const [permission, ...rest] = statements(
      registered.named("ops-trail-role-logs").inputs["policy"],
    );
    expect(rest).to.deep.equal([]);
    expect(permission?.Action).to.deep.equal(["logs:CreateLogStream", "logs:PutLogEvents"]);
    expect(permission?.Resource).to.have.length(1);
    expect(permission?.Resource[0]).to.match(
      /ops-trail-logs:log-stream:123456789012_CloudTrail_\*$/,
    );
  });
});
