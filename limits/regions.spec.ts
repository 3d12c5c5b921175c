import { expect } from "chai";
import { isRegion, partitionOf, zoneLetters, zonesOf } from "./regions";

describe("regions", () => {
  it("knows the zones of a region, with their gaps", () => {
    expect(zonesOf("ap-northeast-2")).to.deep.equal(["a", "b", "c", "d"]);
    expect(zonesOf("ap-northeast-1")).to.deep.equal(["a", "c", "d"]);
  });

  it("has at least two zones in every region, each letter once and in order", () => {
    for (const [region, letters] of Object.entries(zoneLetters)) {
      expect(letters, region).to.match(/^[a-h]{2,}$/);
      expect([...new Set(letters)].sort().join(""), region).to.equal(letters);
    }
  });

  it("knows no region of another name", () => {
    for (const name of ["ap-northeast-9", "seoul", "", "constructor", "__proto__"]) {
      expect(isRegion(name), name).to.equal(false);
      expect(zonesOf(name), name).to.deep.equal([]);
    }
  });

  it("says the partition", () => {
    expect(partitionOf("eu-west-1")).to.equal("aws");
    expect(partitionOf("cn-north-1")).to.equal("aws-cn");
    expect(partitionOf("us-gov-west-1")).to.equal("aws-us-gov");
  });
});
