import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { rdsMultiAz } from "./rds-multi-az";

const judge = (change: object) =>
  verdicts(rdsMultiAz, [resource(Aws.DatabaseInstance, "orders", { multiAz: true, ...change })]);

describe("rds-multi-az", () => {
  it("passes a database with a standby", async () => {
    expect(await judge({})).to.deep.equal({ orders: "compliant" });
  });

  it("finds one without, said or left out", async () => {
    expect(await judge({ multiAz: false })).to.deep.equal({ orders: ["multiAz is off"] });
    expect(await judge({ multiAz: undefined })).to.deep.equal({
      orders: ["multiAz is not set, and off by default"],
    });
  });

  it("does not decide what is unknown", async () => {
    const undecided = { orders: [maybe("multiAz is not known yet")] };
    expect(await judge({ multiAz: UNKNOWN })).to.deep.equal(undecided);
  });

  it("finds a violation whatever else is unknown", async () => {
    const change = { multiAz: false, allocatedStorage: UNKNOWN, dbSubnetGroupName: UNKNOWN };
    expect(await judge(change)).to.deep.equal({ orders: ["multiAz is off"] });
  });

  it("leaves out read replicas, also of a database that does not exist yet", async () => {
    for (const replicateSourceDb of ["orders-1", UNKNOWN]) {
      const replica = await judge({ multiAz: undefined, replicateSourceDb });
      expect(replica).to.deep.equal({ orders: "not-applicable" });
    }
  });

  it("has nothing to say of other resources", async () => {
    const others = [resource(Aws.DatabaseCluster, "aurora"), resource(Aws.Bucket, "data")];
    expect(await verdicts(rdsMultiAz, others)).to.deep.equal({});
  });
});
