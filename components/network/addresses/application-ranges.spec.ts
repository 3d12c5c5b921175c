import { expect } from "chai";
import { zoneSlots } from "../address-plan";
import { applicationRangeProblems, applicationSubnet } from "./application-ranges";

const network = {
  cidr: "10.64.0.0/16",
  secondaryCidrs: ["100.64.0.0/16", "100.65.0.0/25"],
  zones: ["a", "b"],
  applicationRanges: ["100.64.0.0/16"],
};
const messages = (changes: object) =>
  applicationRangeProblems({ ...network, ...changes }).map(
    ({ path, message }) => `${path}: ${message}`,
  );

describe("further application subnets", () => {
  it("are the zone's eighth of the range", () => {
    expect(applicationSubnet("100.64.0.0/16", "b")).to.equal("100.64.32.0/19");
    expect(applicationSubnet("100.64.0.0/16", "b", { b: { slot: 8 } })).to.equal("100.64.224.0/19");
  });

  it("may be asked for, or not", () => {
    expect(messages({})).to.deep.equal([]);
    expect(messages({ applicationRanges: undefined, egress: "nat-instance" })).to.deep.equal([]);
    expect(messages({ zones: zoneSlots })).to.deep.equal([]);
    const zonePlacement = { a: { cidrs: { data: "10.64.200.0/24" } } };
    expect(messages({ zonePlacement })).to.deep.equal([]);
  });

  const refusals: [string, object, string][] = [
    [
      "a range that the VPC does not have",
      { applicationRanges: ["100.66.0.0/16"] },
      '"100.66.0.0/16" is none of secondaryCidrs: 100.64.0.0/16, 100.65.0.0/25',
    ],
    [
      "a range of a VPC without further ones",
      { secondaryCidrs: undefined },
      '"100.64.0.0/16" is none of secondaryCidrs: none is given',
    ],
    [
      "a range twice",
      { applicationRanges: ["100.64.0.0/16", "100.64.0.0/16"] },
      '"100.64.0.0/16" is given twice',
    ],
    [
      "a small range",
      { applicationRanges: ["100.65.0.0/25"] },
      '"100.65.0.0/25" gives each zone less than a /27: take a /24 or larger',
    ],
    [
      "a range that something is placed in",
      { zonePlacement: { a: { cidrs: { data: "100.64.4.0/24" } } } },
      '"100.64.0.0/16" is divided among the zones, and zonePlacement.a.cidrs.data lies in it: place that elsewhere',
    ],
    [
      "instances as the way out",
      { egress: "nat-instance" },
      "egress is nat-instance, and an instance translates the addresses of its zone's first application subnet only: take a NAT gateway, or no further subnets",
    ],
    [
      "more subnets than a service takes",
      {
        zones: zoneSlots.slice(0, 6),
        secondaryCidrs: ["100.64.0.0/16", "100.65.0.0/16"],
        applicationRanges: ["100.64.0.0/16", "100.65.0.0/16"],
      },
      "6 zones and 2 ranges come to 18 application subnets, of which a service may have 16: take fewer and larger ranges",
    ],
  ];
  for (const [what, changes, message] of refusals)
    it(`are refused for ${what}`, () => {
      expect(messages(changes)).to.deep.equal([`applicationRanges: ${message}`]);
    });
});
