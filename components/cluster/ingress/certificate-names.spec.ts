import { expect } from "chai";
import { certificateNameProblems, certificateNames } from "./certificate-names";

describe("certificateNames", () => {
  it("are one for each domain, in an order of their own", () => {
    const hosts = ["shop.b.example.com", "orders.a.example.com", "stock.b.example.com"];
    const names = ["*.a.example.com", "*.b.example.com"];
    expect(certificateNames(hosts)).to.deep.equal(names);
    expect(certificateNames([...hosts].reverse())).to.deep.equal(names);
  });

  it("stay the same for a further host of a domain", () => {
    expect(certificateNames(["a.example.com", "b.example.com"])).to.deep.equal(
      certificateNames(["a.example.com"]),
    );
  });

  it("cover patterns, and never a whole top-level domain", () => {
    expect(certificateNames(["*.example.com", "shop-*.example.com"])).to.deep.equal([
      "*.example.com",
    ]);
    expect(certificateNames(["example.com", "intranet"])).to.deep.equal([
      "example.com",
      "intranet",
    ]);
  });

  it("begin with one that is short enough for a common name", () => {
    const long = `a.${"b".repeat(61)}.example.com`;
    expect(certificateNames([long, "shop.example.com"])[0]).to.equal("*.example.com");
    expect(certificateNameProblems(certificateNames([long]))).to.have.length(1);
    expect(certificateNameProblems(certificateNames([long, "shop.example.com"]))).to.deep.equal([]);
  });

  it("cannot have patterns inside", () => {
    expect(certificateNameProblems(certificateNames(["a.*.example.com"]))).to.deep.equal([
      "no certificate can be made for *.*.example.com: a pattern may stand for the first label only, as in *.example.com",
    ]);
  });
});
