import { expect } from "chai";
import fc from "fast-check";
import { nearest } from "./nearest";

const keys = ["network", "sites", "services", "storage", "cidr", "zones"];

describe("nearest", () => {
  const slips: [string, string | undefined][] = [
    ["netwrok", "network"],
    ["networks", "network"],
    ["Zones", "zones"],
    ["zone", "zones"],
    ["servces", "services"],
    ["cdir", "cidr"],
    ["subnets", undefined],
    ["x", undefined],
    ["", undefined],
  ];
  for (const [word, expected] of slips) {
    it(`takes "${word}" for ${expected ?? "none of them"}`, () => {
      expect(nearest(word, keys)).to.equal(expected);
    });
  }

  it("takes the closest of several, and a word for itself", () => {
    expect(nearest("stores", ["stages", "stored", "stones"])).to.equal("stored");
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => nearest(word, ["", word]) === word),
    );
  });
});
