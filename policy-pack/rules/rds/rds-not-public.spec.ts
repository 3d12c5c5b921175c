import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { rdsNotPublic } from "./rds-not-public";

const judge = (change: object) =>
  verdicts(rdsNotPublic, [
    resource(Aws.DatabaseInstance, "orders", { publiclyAccessible: false, ...change }),
  ]);

describe("rds-not-public", () => {
  it("passes a private database, said or left out", async () => {
    expect(await judge({})).to.deep.equal({ orders: "compliant" });
    expect(await judge({ publiclyAccessible: undefined })).to.deep.equal({ orders: "compliant" });
  });

  it("finds a public one", async () => {
    const found = { orders: ["publiclyAccessible is on"] };
    expect(await judge({ publiclyAccessible: true })).to.deep.equal(found);
  });

  it("judges members of a cluster, too", async () => {
    const member = resource(Aws.DatabaseClusterInstance, "one", { publiclyAccessible: true });
    const found = { one: ["publiclyAccessible is on"] };
    expect(await verdicts(rdsNotPublic, [member])).to.deep.equal(found);
  });

  it("does not decide what is unknown", async () => {
    const undecided = { orders: [maybe("publiclyAccessible is not known yet")] };
    expect(await judge({ publiclyAccessible: UNKNOWN })).to.deep.equal(undecided);
  });

  it("has nothing to say of other resources", async () => {
    expect(await verdicts(rdsNotPublic, [resource(Aws.Bucket, "data")])).to.deep.equal({});
  });
});
