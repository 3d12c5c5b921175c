import { contains, ipv6SubnetAt, overlappingPairs } from "@hybrid-platform/limits";
import { expect } from "chai";
import fc from "fast-check";
import { runs } from "../../../testing/runs";
import { Tier, zoneSlots } from "../address-plan";
import { ipv6Number, rangesWithOneNumber } from "../ipv6/plan";
import { applicationRangeProblems, applicationSubnet } from "./application-ranges";

const zone = fc.constantFrom(...zoneSlots);
const tier = fc.constantFrom(...Object.values(Tier));
/** A range of 100.64.0.0/10 that is large enough. */
const ranges = fc
  .tuple(fc.integer({ min: 16, max: 24 }), fc.nat(63), fc.nat(255))
  .map(([length, second, third]) => {
    const start = length === 16 ? 0 : third - (third % 2 ** (24 - length));
    return `100.${64 + second}.${start}.0/${length}`;
  });
const slot = fc.integer({ min: 1, max: 8 });

const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) => {
  fc.assert(fc.property(arbitrary, check), { numRuns: runs(1000) });
};

describe("further application subnets, whatever the range", () => {
  it("lie apart, inside the range, and fill it", () => {
    holds(ranges, (range) => {
      const subnets = zoneSlots.map((letter) => ({ cidr: applicationSubnet(range, letter) }));
      expect(overlappingPairs(subnets)).to.have.lengthOf(0);
      expect(subnets.every(({ cidr }) => contains(range, cidr))).to.equal(true);
    });
  });

  it("follow from range and slot alone: no placement of another zone moves one", () => {
    holds(fc.tuple(ranges, zone, zone, slot), ([range, letter, other, at]) => {
      const placements = { [other]: { slot: at, cidrs: { app: "10.0.0.0/20" } } };
      const expected = letter === other ? (zoneSlots[at - 1] ?? "") : letter;
      expect(applicationSubnet(range, letter, placements)).to.equal(
        applicationSubnet(range, expected),
      );
    });
  });

  it("are possible in every range of the VPC that is large enough, and in no other", () => {
    holds(fc.tuple(ranges, ranges), ([range, other]) => {
      const network = { cidr: "10.64.0.0/16", zones: ["a", "b"], applicationRanges: [range] };
      expect(applicationRangeProblems({ ...network, secondaryCidrs: [range] })).to.deep.equal([]);
      expect(applicationRangeProblems({ ...network, secondaryCidrs: [other] })).to.have.lengthOf(
        range === other ? 0 : 1,
      );
    });
  });
});

describe("the address plan in IPv6, whatever the network", () => {
  it("gives any two places another subnet, first or further", () => {
    const place = fc.tuple(zone, tier, fc.option(ranges, { nil: undefined }));
    holds(fc.tuple(place, place), ([[z1, t1, r1], [z2, t2, r2]]) => {
      const one = ipv6Number(z1, t1, {}, r1);
      const other = ipv6Number(z2, t2, {}, r2);
      const distinct = z1 !== z2 || (r1 === undefined) !== (r2 === undefined);
      if (distinct) expect(one).to.not.equal(other);
      else if (r1 === undefined) expect(one === other).to.equal(t1 === t2);
      else if (r2 !== undefined)
        expect(one === other).to.equal(r1 === r2 || rangesWithOneNumber([r1, r2]).length === 1);
    });
  });

  it("keeps every subnet in the block, wherever the block lies", () => {
    holds(fc.tuple(zone, tier, fc.nat(65535), fc.nat(255)), ([letter, of, third, fourth]) => {
      const block = `2600:1f14:${(third || 1).toString(16)}:${(fourth * 256 || 256).toString(16)}::/56`;
      const subnet = ipv6SubnetAt(block, ipv6Number(letter, of));
      const group = (text: string) => parseInt(text.split(":")[3] ?? "", 16);
      expect(group(subnet) >>> 8).to.equal(group(block) >>> 8);
      expect(group(subnet) & 255).to.equal(ipv6Number(letter, of));
    });
  });

  it("moves with the slot of the zone, and with nothing else", () => {
    holds(fc.tuple(zone, tier, slot), ([letter, of, at]) => {
      const elsewhere = { [letter]: { cidrs: { [of]: "100.64.0.0/20" } } };
      expect(ipv6Number(letter, of, elsewhere)).to.equal(ipv6Number(letter, of));
      expect(ipv6Number(letter, of, { [letter]: { slot: at } })).to.equal(
        ipv6Number(zoneSlots[at - 1] ?? "", of),
      );
    });
  });
});
