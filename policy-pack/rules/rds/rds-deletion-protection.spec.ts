import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { rdsDeletionProtection } from "./rds-deletion-protection";

for (const type of [Aws.DatabaseInstance, Aws.DatabaseCluster]) {
  const judge = (change: object) =>
    verdicts(rdsDeletionProtection, [
      resource(type, "orders", { deletionProtection: true, ...change }),
    ]);

  describe(`rds-deletion-protection on ${type}`, () => {
    it("passes where it is on", async () => {
      expect(await judge({})).to.deep.equal({ orders: "compliant" });
    });

    it("finds where it is off, said or left out", async () => {
      expect(await judge({ deletionProtection: false })).to.deep.equal({
        orders: ["deletionProtection is off"],
      });
      expect(await judge({ deletionProtection: undefined })).to.deep.equal({
        orders: ["deletionProtection is not set, and off by default"],
      });
    });

    it("does not decide what is unknown", async () => {
      const undecided = { orders: [maybe("deletionProtection is not known yet")] };
      expect(await judge({ deletionProtection: UNKNOWN })).to.deep.equal(undecided);
    });

    it("has nothing to say of other resources", async () => {
      expect(await verdicts(rdsDeletionProtection, [resource(Aws.Topic, "alerts")])).to.deep.equal(
        {},
      );
    });
  });
}
