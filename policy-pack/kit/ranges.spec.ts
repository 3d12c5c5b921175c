import { expect } from "chai";
import fc from "fast-check";
import { isEveryone, isPrivate, isWide } from "./ranges";

const address = fc.ipV4();

describe("isEveryone", () => {
  it("holds for ranges of half the Internet and more", () => {
    fc.assert(
      fc.property(address, fc.integer({ min: 0, max: 7 }), (ip, prefix) => {
        expect(isEveryone(`${ip}/${prefix}`)).to.equal(true);
      }),
    );
    for (const range of ["::/0", "::0/0", "2000::/3", " 0.0.0.0/0 "]) {
      expect(isEveryone(range)).to.equal(true);
    }
  });

  it("does not hold for anybody's network", () => {
    fc.assert(
      fc.property(address, fc.integer({ min: 8, max: 32 }), (ip, prefix) => {
        expect(isEveryone(`${ip}/${prefix}`)).to.equal(false);
      }),
    );
    for (const range of ["2001:db8::/32", "fd00::/16", "10.0.0.1", "10.0.0.0/", ""]) {
      expect(isEveryone(range)).to.equal(false);
    }
  });
});

describe("isPrivate and isWide", () => {
  it("tell private ranges from those of the Internet", () => {
    const inside = ["10.0.0.0/8", "172.31.0.0/16", "192.168.1.1", "100.127.0.0/16", "fd00::/8"];
    expect(inside.map(isPrivate)).to.deep.equal(inside.map(() => true));
    const outside = [
      "10.0.0.0/7",
      "172.32.0.0/16",
      "100.128.0.0/16",
      "11.0.0.0/8",
      "2001:db8::/32",
    ];
    expect(outside.map(isPrivate)).to.deep.equal(outside.map(() => false));
  });

  it("find no private range wide, and no range of one customer's", () => {
    for (const range of [
      "10.0.0.0/8",
      "203.0.113.0/24",
      "203.0.113.7",
      "2001:db8:1::/48",
      "fd00::/8",
    ]) {
      expect(isWide(range), range).to.equal(false);
    }
    for (const range of [
      "203.0.112.0/23",
      "11.0.0.0/8",
      "10.0.0.0/7",
      "0.0.0.0/0",
      "2001:db8::/47",
    ]) {
      expect(isWide(range), range).to.equal(true);
    }
  });
});
