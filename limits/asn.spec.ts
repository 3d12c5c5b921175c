import { expect } from "chai";
import { amazonSideAsnProblem, customerAsnProblem } from "./asn";

describe("customerAsnProblem", () => {
  it("takes private and public numbers, two and four bytes long", () => {
    for (const asn of [1, 64512, 65010, 65534, 4_200_000_000, 4_294_967_294]) {
      expect(customerAsnProblem(asn), String(asn)).to.equal(undefined);
    }
  });

  it("refuses what is no number of a network", () => {
    for (const asn of [0, -1, 1.5, Number.NaN, 4_294_967_295]) {
      expect(customerAsnProblem(asn), String(asn)).to.contain("is not an ASN");
    }
  });

  it("says why a number is reserved", () => {
    expect(customerAsnProblem(7224)).to.contain("Amazon's own");
    expect(customerAsnProblem(23456)).to.contain("AS_TRANS");
    expect(customerAsnProblem(65535)).to.contain("RFC 7300");
  });
});

describe("amazonSideAsnProblem", () => {
  it("takes the two private ranges, ends included", () => {
    for (const asn of [64_512, 65_534, 4_200_000_000, 4_294_967_294]) {
      expect(amazonSideAsnProblem(asn), String(asn)).to.equal(undefined);
    }
  });

  it("refuses what lies beside them", () => {
    for (const asn of [64_511, 65_535, 4_199_999_999, 4_294_967_295, 64_512.5]) {
      expect(amazonSideAsnProblem(asn), String(asn)).to.contain("64512 to 65534, or 4200000000");
    }
  });
});
