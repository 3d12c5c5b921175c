import { expect } from "chai";
import fc from "fast-check";
import { awsDomain, domainProblem, liesIn, reverseOf, reverseRange } from "./dns";

describe("domains", () => {
  for (const good of ["corp.example.com", "a.b", "_msdcs.corp.example.com", "4.10.in-addr.arpa"]) {
    it(`takes ${good}`, () => {
      expect(domainProblem(good)).to.equal(undefined);
    });
  }
  const long = "a".repeat(64);
  for (const bad of ["", ".", "com", "Corp.example.com", "corp.example.com.", "a..b", "-a.b"]) {
    it(`refuses "${bad}"`, () => {
      expect(domainProblem(bad)).to.contain(`"${bad}" is not a domain`);
    });
  }
  it("refuses labels and domains that are too long", () => {
    expect(domainProblem(`${long}.com`)).to.contain("is not a domain");
    expect(domainProblem(`${long.slice(1)}.com`)).to.equal(undefined);
    expect(domainProblem(Array(64).fill("abc").join("."))).to.contain("is not a domain");
  });

  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const domain = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join("."));

  it("lies in itself and in what is above it, label by label", () => {
    fc.assert(
      fc.property(domain, label, (parent, child) => {
        expect(liesIn(parent, parent)).to.equal(true);
        expect(liesIn(`${child}.${parent}`, parent)).to.equal(true);
        expect(liesIn(parent, `${child}.${parent}`)).to.equal(false);
        expect(liesIn(`${child}${parent}`, parent)).to.equal(false);
      }),
    );
  });

  it("knows which domain AWS answers itself", () => {
    expect(awsDomain("amazonaws.com")).to.equal("amazonaws.com");
    expect(awsDomain("ap-northeast-2.compute.internal")).to.equal("compute.internal");
    expect(awsDomain("corp.example.com")).to.equal(undefined);
  });
});

describe("reverse domains", () => {
  it("stand for the range of their labels", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { minLength: 1, maxLength: 4 }), (octets) => {
        const name = [...octets].reverse().join(".");
        const address = [...octets, 0, 0, 0].slice(0, 4).join(".");
        expect(reverseRange(`${name}.in-addr.arpa`)).to.equal(`${address}/${octets.length * 8}`);
      }),
    );
  });

  it("stand for nothing when they are no numbers of an address", () => {
    for (const other of ["corp.example.com", "256.in-addr.arpa", "064.in-addr.arpa", "arpa"])
      expect(reverseRange(other)).to.equal(undefined);
  });

  it("are those of a range when all their addresses lie in it", () => {
    expect(reverseOf("64.10.in-addr.arpa", "10.64.0.0/16")).to.equal(true);
    expect(reverseOf("7.64.10.in-addr.arpa", "10.64.0.0/16")).to.equal(true);
    expect(reverseOf("10.in-addr.arpa", "10.64.0.0/16")).to.equal(false);
    expect(reverseOf("corp.example.com", "10.64.0.0/16")).to.equal(false);
  });
});
