import { expect } from "chai";
import fc from "fast-check";
import { isEveryone } from "./ranges";

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
