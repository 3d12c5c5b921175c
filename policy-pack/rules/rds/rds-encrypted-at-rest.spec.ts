import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { rdsEncryptedAtRest } from "./rds-encrypted-at-rest";

for (const type of [Aws.DatabaseInstance, Aws.DatabaseCluster]) {
  const judge = (change: object) =>
    verdicts(rdsEncryptedAtRest, [resource(type, "orders", { storageEncrypted: true, ...change })]);

  describe(`rds-encrypted-at-rest on ${type}`, () => {
    it("passes where it is on", async () => {
      expect(await judge({})).to.deep.equal({ orders: "compliant" });
    });

    it("finds where it is off, said or left out", async () => {
      expect(await judge({ storageEncrypted: false })).to.deep.equal({
        orders: ["storageEncrypted is off"],
      });
      expect(await judge({ storageEncrypted: undefined })).to.deep.equal({
        orders: ["storageEncrypted is not set, and off by default"],
      });
    });

    it("does not decide what is unknown", async () => {
      const undecided = { orders: [maybe("storageEncrypted is not known yet")] };
      expect(await judge({ storageEncrypted: UNKNOWN })).to.deep.equal(undecided);
    });

    it("leaves out replicas, which are as their source is", async () => {
      const replica = await judge({ storageEncrypted: undefined, replicateSourceDb: UNKNOWN });
      expect(replica).to.deep.equal({ orders: "not-applicable" });
    });

    it("has nothing to say of other resources", async () => {
      expect(await verdicts(rdsEncryptedAtRest, [resource(Aws.Topic, "alerts")])).to.deep.equal({});
    });
  });
}
