import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { s3EncryptedAtRest } from "./s3-encrypted-at-rest";

const data = resource(Aws.Bucket, "data");
const withAlgorithm = (sseAlgorithm: unknown) => ({
  applyServerSideEncryptionByDefault: { sseAlgorithm },
});
const encryption = (sseAlgorithm: unknown, bucket: unknown = ref(data)) =>
  resource(Aws.BucketEncryption, "encryption", { bucket, rules: [withAlgorithm(sseAlgorithm)] });
const judge = (...fixtures: Fixture[]) => verdicts(s3EncryptedAtRest, fixtures);
const weak = 'sseAlgorithm is "AES256"; it must be aws:kms or aws:kms:dsse';

describe("s3-encrypted-at-rest", () => {
  it("passes a key of KMS, declared apart or inline", async () => {
    const compliant = { data: "compliant" };
    expect(await judge(data, encryption("aws:kms"))).to.deep.equal(compliant);
    expect(await judge(data, encryption("aws:kms:dsse"))).to.deep.equal(compliant);
    const inline = { serverSideEncryptionConfiguration: { rule: withAlgorithm("aws:kms") } };
    expect(await judge(resource(Aws.Bucket, "data", inline))).to.deep.equal(compliant);
  });

  it("finds a bucket that declares none, also where the provider fills it in", async () => {
    const found = { data: ["it declares no encryption"] };
    expect(await judge(data)).to.deep.equal(found);
    const computed = filledIn(data, "serverSideEncryptionConfiguration");
    expect(await judge(computed)).to.deep.equal(found);
    const other = resource(Aws.Bucket, "other");
    expect(await judge(data, other, encryption("aws:kms", ref(other)))).to.deep.equal({
      ...found,
      other: "compliant",
    });
  });

  it("finds a weaker algorithm", async () => {
    expect(await judge(data, encryption("AES256"))).to.deep.equal({ data: [weak] });
    const inline = { serverSideEncryptionConfiguration: { rule: withAlgorithm("AES256") } };
    const found = { data: [weak] };
    expect(await judge(resource(Aws.Bucket, "data", inline))).to.deep.equal(found);
  });

  it("lets a bucket that receives logs be encrypted as log writers can", async () => {
    const writers = [
      resource(Aws.BucketLogging, "logging", { targetBucket: ref(data) }),
      resource(Aws.FlowLog, "flows", { logDestination: ref(data) }),
      resource(Aws.LoadBalancer, "services", { accessLogs: { bucket: ref(data), enabled: true } }),
      resource(Aws.Trail, "audit", { s3BucketName: ref(data) }),
    ];
    for (const writer of writers) {
      const passed = await judge(data, encryption("AES256"), writer);
      expect(passed).to.deep.equal({ data: "compliant" });
    }
  });

  it("does not decide what is unknown", async () => {
    expect(await judge(data, encryption(UNKNOWN))).to.deep.equal({
      data: [maybe("sseAlgorithm is not known yet")],
    });
    expect(await judge(data, encryption("aws:kms", UNKNOWN))).to.deep.equal({
      data: [
        maybe(
          'the bucket of BucketServerSideEncryptionConfiguration "encryption" is not known yet',
        ),
      ],
    });
  });
});
