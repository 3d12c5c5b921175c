import { expect } from "chai";
import { Aws } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { verdicts } from "../../testing/judge";
import { snsEncryptedAtRest } from "./sns-encrypted-at-rest";

const key = resource(Aws.Key, "key");
const judge = (change: object) =>
  verdicts(snsEncryptedAtRest, [
    key,
    resource(Aws.Topic, "alerts", { kmsMasterKeyId: "arn:aws:kms:eu-west-1:1:key/k", ...change }),
  ]);

describe("sns-encrypted-at-rest", () => {
  it("passes one with a key", async () => {
    expect(await judge({})).to.deep.equal({ alerts: "compliant" });
  });

  it("passes one whose key does not exist yet", async () => {
    expect(await judge({ kmsMasterKeyId: ref(key) })).to.deep.equal({ alerts: "compliant" });
  });

  it("finds one without", async () => {
    for (const absent of [undefined, "", null]) {
      const found = await judge({ kmsMasterKeyId: absent });
      expect(found).to.deep.equal({ alerts: ["kmsMasterKeyId is not set"] });
    }
  });

  it("has nothing to say of other resources", async () => {
    expect(await verdicts(snsEncryptedAtRest, [key])).to.deep.equal({});
  });
});
