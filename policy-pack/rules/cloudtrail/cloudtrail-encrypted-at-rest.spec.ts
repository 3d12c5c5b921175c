import { expect } from "chai";
import { Aws } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { verdicts } from "../../testing/judge";
import { cloudtrailEncryptedAtRest } from "./cloudtrail-encrypted-at-rest";

const key = resource(Aws.Key, "key");
const judge = (change: object) =>
  verdicts(cloudtrailEncryptedAtRest, [
    key,
    resource(Aws.Trail, "audit", { kmsKeyId: "arn:aws:kms:eu-west-1:1:key/k", ...change }),
  ]);

describe("cloudtrail-encrypted-at-rest", () => {
  it("passes one with a key", async () => {
    expect(await judge({})).to.deep.equal({ audit: "compliant" });
  });

  it("passes one whose key does not exist yet", async () => {
    expect(await judge({ kmsKeyId: ref(key) })).to.deep.equal({ audit: "compliant" });
  });

  it("finds one without", async () => {
    for (const absent of [undefined, "", null]) {
      const found = await judge({ kmsKeyId: absent });
      expect(found).to.deep.equal({ audit: ["kmsKeyId is not set"] });
    }
  });

  it("has nothing to say of other resources", async () => {
    expect(await verdicts(cloudtrailEncryptedAtRest, [key])).to.deep.equal({});
  });
});
