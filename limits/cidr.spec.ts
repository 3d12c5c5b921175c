import { expect } from "chai";
import * as fc from "fast-check";
import {
  addressProblem,
  cidrProblem,
  contains,
  overlappingPairs,
  overlaps,
  prefixLength,
  secondaryCidrProblem,
  vpcCidrProblem,
} from "./cidr";

const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");

const range = fc
  .record({ address: fc.nat(2 ** 32 - 1), prefix: fc.integer({ min: 1, max: 32 }) })
  .map(({ address, prefix }) => {
    const first = Number((BigInt(address) >> BigInt(32 - prefix)) << BigInt(32 - prefix));
    return { text: `${dotted(first)}/${prefix}`, first, last: first + 2 ** (32 - prefix) - 1 };
  });

describe("cidrProblem", () => {
  for (const text of ["10.0.0.0/8", "10.64.0.0/16", "0.0.0.0/0", "192.0.2.1/32"]) {
    it(`takes ${text}`, () => {
      expect(cidrProblem(text)).to.equal(undefined);
    });
  }

  for (const text of [
    "",
    "10.0.0.0",
    "10.0.0/8",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/",
    "010.0.0.0/8",
    "0x0a.0.0.0/8",
    " 10.0.0.0/8",
    "10.0.0.0/8 ",
    "10.0.0.256/32",
    "2001:db8::/32",
  ]) {
    it(`refuses "${text}"`, () => {
      expect(cidrProblem(text)).to.match(/is not an IPv4 range: .*10\.0\.0\.0\/16/);
    });
  }

  it("names the range that is meant when bits beyond the prefix are set", () => {
    expect(cidrProblem("10.1.2.3/16")).to.contain("has to be written 10.1.0.0/16");
    expect(cidrProblem("10.0.0.0/08")).to.contain("has to be written 10.0.0.0/8");
  });

  it("takes every range that starts at its first address", () => {
    fc.assert(fc.property(range, ({ text }) => cidrProblem(text) === undefined));
  });
});

describe("addressProblem", () => {
  it("takes an address and nothing else", () => {
    expect(addressProblem("203.0.113.10")).to.equal(undefined);
    for (const text of ["203.0.113", "203.0.113.010", "203.0.113.0/24", "::1", "router"]) {
      expect(addressProblem(text), text).to.contain(`"${text}" is not an IPv4 address`);
    }
  });
});

describe("overlaps and contains", () => {
  it("agree with arithmetic on the first and last address", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(overlaps(a.text, b.text)).to.equal(a.first <= b.last && b.first <= a.last);
        expect(contains(a.text, b.text)).to.equal(a.first <= b.first && b.last <= a.last);
      }),
    );
  });

  it("take a bare address for a range of one", () => {
    expect(contains("10.0.0.0/30", "10.0.0.3")).to.equal(true);
    expect(contains("10.0.0.0/30", "10.0.0.4")).to.equal(false);
  });
});

describe("overlappingPairs", () => {
  it("gives each pair once and leaves out what is no range", () => {
    const entries = ["10.0.0.0/8", "10.1.0.0/16", "192.0.2.0/24", "nonsense"].map((cidr) => ({
      cidr,
    }));
    expect(overlappingPairs(entries)).to.deep.equal([[entries[0], entries[1]]]);
  });
});

describe("vpcCidrProblem", () => {
  it("takes /16 to /28", () => {
    expect(vpcCidrProblem("10.0.0.0/16")).to.equal(undefined);
    expect(vpcCidrProblem("10.0.0.0/28")).to.equal(undefined);
    expect(vpcCidrProblem("10.0.0.0/15")).to.contain("from /16 to /28");
    expect(vpcCidrProblem("10.0.0.0/29")).to.contain("from /16 to /28");
    expect(vpcCidrProblem("10.0.0.0")).to.contain("is not an IPv4 range");
  });

  it("refuses addresses that have another meaning", () => {
    expect(vpcCidrProblem("127.1.0.0/16")).to.contain("loopback");
    expect(vpcCidrProblem("169.254.0.0/16")).to.contain("link-local");
    expect(vpcCidrProblem("239.0.0.0/16")).to.contain("multicast");
  });
});

describe("secondaryCidrProblem", () => {
  for (const [primary, secondary] of [
    ["10.64.0.0/16", "10.65.0.0/16"],
    ["10.64.0.0/16", "100.64.0.0/16"],
    ["10.64.0.0/16", "10.0.0.0/16"],
    ["10.0.0.0/16", "10.1.0.0/16"],
    ["172.16.0.0/16", "172.20.0.0/16"],
    ["192.168.0.0/16", "203.0.113.0/24"],
    ["100.64.0.0/16", "100.65.0.0/16"],
  ] as const) {
    it(`lets ${secondary} join ${primary}`, () => {
      expect(secondaryCidrProblem(primary, secondary)).to.equal(undefined);
    });
  }

  it("does not mix private ranges", () => {
    expect(secondaryCidrProblem("10.64.0.0/16", "172.16.0.0/16")).to.contain(
      "take one from 10.0.0.0/8",
    );
    expect(secondaryCidrProblem("100.64.0.0/16", "10.0.0.0/16")).to.contain(
      "is private (RFC 1918)",
    );
  });

  it("knows the ranges that AWS adds beside none, or not beside certain others", () => {
    expect(secondaryCidrProblem("172.16.0.0/16", "172.31.0.0/20")).to.contain("adds to no VPC");
    expect(secondaryCidrProblem("10.0.0.0/20", "10.0.16.0/20")).to.contain("has 10.0.0.0/20");
    expect(
      secondaryCidrProblem("10.64.0.0/16", "10.0.0.0/20", ["10.0.0.0/20", "10.1.0.0/20"]),
    ).to.contain("has 10.1.0.0/20");
  });

  it("keeps 198.19.0.0/16 for AWS, and asks for a size", () => {
    expect(secondaryCidrProblem("10.64.0.0/16", "198.19.1.0/24")).to.contain("which AWS keeps");
    expect(secondaryCidrProblem("10.64.0.0/16", "10.0.0.0/8")).to.contain("from /16 to /28");
  });
});

describe("prefixLength", () => {
  it("reads the number after the slash", () => {
    expect(prefixLength("10.0.0.0/9")).to.equal(9);
  });
});
