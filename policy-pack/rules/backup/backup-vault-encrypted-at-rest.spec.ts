import { expect } from "chai";
import { Aws } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { verdicts } from "../../testing/judge";
import { backupVaultEncryptedAtRest } from "./backup-vault-encrypted-at-rest";

const key = resource(Aws.Key, "key");
const judge = (change: object) =>
  verdicts(backupVaultEncryptedAtRest, [
    key,
    resource(Aws.BackupVault, "vault", { kmsKeyArn: "arn:aws:kms:eu-west-1:1:key/k", ...change }),
  ]);

describe("backup-vault-encrypted-at-rest", () => {
  it("passes one with a key", async () => {
    expect(await judge({})).to.deep.equal({ vault: "compliant" });
  });

  it("passes one whose key does not exist yet", async () => {
    expect(await judge({ kmsKeyArn: ref(key) })).to.deep.equal({ vault: "compliant" });
  });

  it("finds one without", async () => {
    for (const absent of [undefined, "", null]) {
      const found = await judge({ kmsKeyArn: absent });
      expect(found).to.deep.equal({ vault: ["kmsKeyArn is not set"] });
    }
  });

  it("has nothing to say of other resources", async () => {
    expect(await verdicts(backupVaultEncryptedAtRest, [key])).to.deep.equal({});
  });
});
