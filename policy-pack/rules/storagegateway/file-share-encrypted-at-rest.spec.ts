import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { fileShareEncryptedAtRest } from "./file-share-encrypted-at-rest";

const judge = (change: object, type: string = Aws.NfsFileShare) =>
  verdicts(fileShareEncryptedAtRest, [
    resource(type, "invoices", { kmsEncrypted: true, kmsKeyArn: "arn:key", ...change }),
  ]);

describe("file-share-encrypted-at-rest", () => {
  it("passes a share with a key, also one that does not exist yet", async () => {
    expect(await judge({})).to.deep.equal({ invoices: "compliant" });
    expect(await judge({ kmsKeyArn: UNKNOWN })).to.deep.equal({ invoices: "compliant" });
    expect(await judge({}, Aws.SmbFileShare)).to.deep.equal({ invoices: "compliant" });
  });

  it("finds a share that does not encrypt, said or left out", async () => {
    expect(await judge({ kmsEncrypted: false })).to.deep.equal({
      invoices: ["kmsEncrypted is off"],
    });
    expect(await judge({ kmsEncrypted: undefined }, Aws.SmbFileShare)).to.deep.equal({
      invoices: ["kmsEncrypted is not set, and off by default"],
    });
  });

  it("finds a share without a key", async () => {
    const found = { invoices: ["kmsKeyArn is not set"] };
    expect(await judge({ kmsKeyArn: undefined })).to.deep.equal(found);
  });

  it("judges a volume by its own name for the key", async () => {
    expect(await judge({ kmsKey: UNKNOWN }, Aws.CachedVolume)).to.deep.equal({
      invoices: "compliant",
    });
    expect(await judge({}, Aws.CachedVolume)).to.deep.equal({ invoices: ["kmsKey is not set"] });
  });

  it("does not decide what is unknown", async () => {
    const undecided = { invoices: [maybe("kmsEncrypted is not known yet")] };
    expect(await judge({ kmsEncrypted: UNKNOWN })).to.deep.equal(undecided);
  });

  it("has nothing to say of other resources", async () => {
    const others = [resource(Aws.FileGateway, "files")];
    expect(await verdicts(fileShareEncryptedAtRest, others)).to.deep.equal({});
  });
});
