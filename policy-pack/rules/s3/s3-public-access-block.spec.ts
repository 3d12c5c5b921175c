import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { s3PublicAccessBlock } from "./s3-public-access-block";

const data = resource(Aws.Bucket, "data", { bucket: "acme-data" });
const logs = resource(Aws.Bucket, "logs");
const block = (name: string, change: object = {}) =>
  resource(Aws.BucketPublicAccessBlock, name, {
    bucket: ref(data),
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
    ...change,
  });

describe("s3-public-access-block", () => {
  it("passes a bucket whose block has all four flags, by edge or by name", async () => {
    for (const bucket of [ref(data), "acme-data"]) {
      const found = await verdicts(s3PublicAccessBlock, [block("block", { bucket }), data]);
      expect(found).to.deep.equal({ data: "compliant" });
    }
  });

  it("finds the bucket that has none, though another has", async () => {
    expect(await verdicts(s3PublicAccessBlock, [data, logs, block("block")])).to.deep.equal({
      data: "compliant",
      logs: ["no public access block is for it"],
    });
  });

  it("finds each flag that is off or left out", async () => {
    for (const flag of [
      "blockPublicAcls",
      "blockPublicPolicy",
      "ignorePublicAcls",
      "restrictPublicBuckets",
    ]) {
      const off = await verdicts(s3PublicAccessBlock, [data, block("block", { [flag]: false })]);
      expect(off).to.deep.equal({ data: [`${flag} is off`] });
      const unset = block("block", { [flag]: undefined });
      expect(await verdicts(s3PublicAccessBlock, [data, unset])).to.deep.equal({
        data: [`${flag} is not set, and off by default`],
      });
    }
  });

  it("finds two blocks on one bucket", async () => {
    expect(await verdicts(s3PublicAccessBlock, [data, block("a"), block("b")])).to.deep.equal({
      data: ["2 public access blocks overwrite each other"],
    });
  });

  it("does not decide what is unknown", async () => {
    const flag = block("block", { blockPublicAcls: UNKNOWN });
    expect(await verdicts(s3PublicAccessBlock, [data, flag])).to.deep.equal({
      data: [maybe("blockPublicAcls is not known yet")],
    });
    const bucket = block("block", { bucket: UNKNOWN });
    expect(await verdicts(s3PublicAccessBlock, [data, bucket])).to.deep.equal({
      data: [maybe('the bucket of BucketPublicAccessBlock "block" is not known yet')],
    });
  });

  it("has nothing to say of a stack without buckets", async () => {
    const others = [resource(Aws.Topic, "alerts")];
    expect(await verdicts(s3PublicAccessBlock, others)).to.deep.equal({});
  });
});
