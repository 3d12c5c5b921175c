import { expect } from "chai";
import fc from "fast-check";
import { distance, nearest } from "./nearest";

describe("the nearest name", () => {
  it("counts letters put in, left out, changed and swapped", () => {
    expect(distance("subnet", "subnet")).to.equal(0);
    expect(distance("subnt", "subnet")).to.equal(1);
    expect(distance("subnets", "subnet")).to.equal(1);
    expect(distance("sabnet", "subnet")).to.equal(1);
    expect(distance("sbunet", "subnet")).to.equal(1);
    expect(distance("", "subnet")).to.equal(6);
  });

  it("is a distance: zero only for the same text, and the same in both directions", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const steps = distance(one, other);
        return steps === distance(other, one) && (steps === 0) === (one === other);
      }),
    );
  });

  it("looks past upper and lower case", () => {
    expect(nearest("vpcID", ["cidrBlock", "vpcId", "tags"])).to.equal("vpcId");
  });

  it("finds nothing among nothing", () => {
    expect(nearest("vpcId", [])).to.equal(undefined);
  });
});
