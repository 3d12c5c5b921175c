import { expect } from "chai";
import { common, covers, isRange, overlaps, rangeOf, without, type Range } from "./addresses";

describe("ranges of addresses", () => {
  it("overlap where they share an address, in one version of IP", () => {
    expect(overlaps("10.0.0.0/16", "10.0.128.0/17")).to.equal(true);
    expect(overlaps("10.0.0.0/16", "10.1.0.0/16")).to.equal(false);
    expect(overlaps("0.0.0.0/0", "10.0.0.1")).to.equal(true);
    expect(overlaps("2600:1f00::/56", "2600:1f00:0:ff::1")).to.equal(true);
    expect(overlaps("::/0", "10.0.0.0/8")).to.equal(false);
  });

  it("cover each other where all of one lies in the other", () => {
    expect(covers("10.0.0.0/8", "10.9.0.0/16")).to.equal(true);
    expect(covers("10.9.0.0/16", "10.0.0.0/8")).to.equal(false);
    expect(covers("::/0", "fd00::/8")).to.equal(true);
  });

  it("are no other texts", () => {
    for (const text of [
      "",
      "10.0.0",
      "10.0.0.256",
      "10.0.0.0/33",
      "1:2:3",
      "a::b::c::d/200",
      "x",
    ]) {
      expect(isRange(text), text).to.equal(false);
    }
    expect(overlaps("vpc", "10.0.0.0/8")).to.equal(false);
  });

  it("leave what is before and after the part that is taken away", () => {
    const range = (text: string) => rangeOf(text) as Range;
    const whole = range("10.0.0.0/30");
    const span = (first: bigint, last: bigint) => ({ version: 4, first, last });
    const { first } = whole;
    expect(without([whole], range("10.0.0.1"))).to.deep.equal([
      span(first, first),
      span(first + 2n, first + 3n),
    ]);
    expect(without([whole], range("10.0.0.0/31"))).to.deep.equal([span(first + 2n, first + 3n)]);
    expect(without([whole], range("10.0.0.0/8"))).to.deep.equal([]);
    expect(without([whole], range("::/0"))).to.deep.equal([whole]);
    expect(common(whole, range("10.0.0.2/31"))).to.deep.equal([span(first + 2n, first + 3n)]);
    expect(common(range("0.0.0.0/0"), whole)).to.deep.equal([whole]);
    expect(common(whole, range("10.0.1.0/24"))).to.deep.equal([]);
  });
});
