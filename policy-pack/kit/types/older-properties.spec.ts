import { expect } from "chai";
import { Aws } from ".";
import { s3AccessLogging } from "../../rules/s3/s3-access-logging";
import { s3EncryptedAtRest } from "../../rules/s3/s3-encrypted-at-rest";
import { s3NoWebsite } from "../../rules/s3/s3-no-website";
import { s3Versioning } from "../../rules/s3/s3-versioning";
import { filledIn, ref, resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { verdicts } from "../../testing/judge";
import { UNKNOWN, type Properties } from "../value";
import { asSpelledNow, spelledNow } from "./older-properties";

const BUCKET_V2 = "aws:s3/bucketV2:BucketV2";
const older = (properties: Record<string, unknown>) => resource(BUCKET_V2, "old", properties);

describe("older spellings of properties", () => {
  it("are read as today's, however deep they lie", () => {
    const properties: Properties = {
      bucket: "old",
      versionings: [{ enabled: true }],
      lifecycleRules: [{ enabled: true, expirations: [{ days: 3 }] }],
      objectLockConfiguration: { rules: [{ defaultRetentions: [{ mode: "COMPLIANCE" }] }] },
      websites: UNKNOWN,
      loggings: [],
    };
    expect(asSpelledNow(BUCKET_V2, properties)).to.deep.equal({
      bucket: "old",
      versioning: { enabled: true },
      lifecycleRules: [{ enabled: true, expiration: { days: 3 } }],
      objectLockConfiguration: { rule: { defaultRetention: { mode: "COMPLIANCE" } } },
      website: UNKNOWN,
    });
  });

  it("are of the older type alone", () => {
    const properties = { versionings: [] };
    expect(asSpelledNow(Aws.Bucket, properties)).to.equal(properties);
    expect(spelledNow(Aws.Bucket, "versionings")).to.equal("versionings");
    expect(["versionings", "tags"].map((one) => spelledNow(BUCKET_V2, one))).to.deep.equal([
      "versioning",
      "tags",
    ]);
  });

  it("hold what rules on buckets ask for", async () => {
    const byDefault = { sseAlgorithm: "aws:kms" };
    const old = older({
      versionings: [{ enabled: true }],
      serverSideEncryptionConfigurations: [
        { rules: [{ applyServerSideEncryptionByDefaults: [byDefault] }] },
      ],
    });
    expect(await verdicts(s3Versioning, [old])).to.deep.equal({ old: "compliant" });
    expect(await verdicts(s3EncryptedAtRest, [old])).to.deep.equal({ old: "compliant" });
  });

  it("hold what rules on buckets object to", async () => {
    const website = older({ websites: [{ indexDocument: "index.html" }] });
    expect(await verdicts(s3NoWebsite, [website])).to.deep.equal({
      old: ["it makes the bucket a website"],
    });
  });

  it("say where a value comes from", async () => {
    const logs = resource(Aws.Bucket, "logs");
    const old = older({ loggings: [{ targetBucket: ref(logs) }] });
    expect(await verdicts(s3AccessLogging, [logs, old])).to.have.property("old", "compliant");
    const [bucket] = graphOf([older({ versionings: [] })]).resources;
    expect(bucket?.properties).to.deep.equal(["versioning"]);
  });

  it("tell what the program sets from what the provider fills in", async () => {
    const old = filledIn(older({}), { versionings: [{ enabled: true }] });
    expect(await verdicts(s3Versioning, [old])).to.deep.equal({
      old: ["no versioning is set for it"],
    });
  });
});
