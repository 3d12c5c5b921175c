import { contains, overlappingPairs, prefixLength } from "@hybrid-platform/limits";
import { expect } from "chai";
import fc from "fast-check";
import { runs } from "../../../testing/runs";
import { addressSpaceProblem, slotOf, subnetCidr, Tier, zoneSlots } from "../address-plan";
import { resolverPlace } from "../dns/places";
import type { ZonePlacementArgs } from "./arguments";
import { placementProblems } from "./problems";

const everyTier = Object.values(Tier);
type Placements = Record<string, ZonePlacementArgs>;

/** A range of a length somewhere in 10.0.0.0/8. */
const rangeAt = (length: number, at: number) => {
  const size = 2 ** (32 - length);
  const start = (at % 2 ** 24) - ((at % 2 ** 24) % size);
  return `10.${start >>> 16}.${(start >>> 8) & 255}.${start & 255}/${length}`;
};

const vpcs = fc
  .tuple(fc.integer({ min: 16, max: 22 }), fc.nat(2 ** 24 - 1))
  .map(([length, at]) => rangeAt(length, at));
const zone = fc.constantFrom(...zoneSlots);
const tier = fc.constantFrom(...everyTier);
const zones = fc.shuffledSubarray(zoneSlots, { minLength: 1 });
const twoZones = fc.shuffledSubarray(zoneSlots, { minLength: 2, maxLength: 2 });
const pair = (letters: string[]): [string, string] => [letters[0] ?? "", letters[1] ?? ""];
/** Every zone in a slot, each in another. */
const permuted = fc
  .shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 })
  .map((slots): Placements =>
    Object.fromEntries(zoneSlots.map((letter, index) => [letter, { slot: slots[index] ?? 0 }])),
  );
/** A range that is clear of 10.0.0.0/8. */
const elsewhere = fc
  .tuple(fc.integer({ min: 16, max: 24 }), fc.nat(255))
  .map(([length, second]) => `100.${64 + (second % 64)}.0.0/${length}`);

/** Ranges by zone and tier. */
const planOf = (vpc: string, letters: string[], placements?: Placements): Record<string, string> =>
  Object.fromEntries(
    letters.flatMap((letter) =>
      everyTier.map((of) => [`${of}-${letter}`, subnetCidr(vpc, letter, of, placements)]),
    ),
  );

/** Compares as text: for thousands of plans, chai's own comparison takes longer than the plans. */
const same = (one: unknown, other: unknown) => {
  expect(JSON.stringify(one)).to.equal(JSON.stringify(other));
};

const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) => {
  fc.assert(fc.property(arbitrary, check), { numRuns: runs(1000) });
};

describe("the address plan, whatever the network", () => {
  it("gives a zone the same places whichever zones are there beside it", () => {
    holds(fc.tuple(vpcs, zones, zones), ([vpc, before, after]) => {
      const all = planOf(vpc, after);
      const kept = Object.entries(planOf(vpc, before)).filter(([key]) => key in all);
      same(
        kept.map(([key]) => all[key]),
        kept.map(([, range]) => range),
      );
    });
  });

  it("keeps any two places apart", () => {
    holds(fc.tuple(vpcs, zone, tier, zone, tier), ([vpc, z1, t1, z2, t2]) => {
      const places = [subnetCidr(vpc, z1, t1), subnetCidr(vpc, z2, t2)].map((cidr) => ({ cidr }));
      expect(overlappingPairs(places).length === 0).to.equal(z1 !== z2 || t1 !== t2);
    });
  });

  it("keeps every place inside the VPC", () => {
    holds(fc.tuple(vpcs, zone, tier), ([vpc, letter, of]) => {
      expect(contains(vpc, subnetCidr(vpc, letter, of))).to.equal(true);
    });
  });

  it("aligns every place to its size, within what AWS allows", () => {
    holds(fc.tuple(vpcs, zone, tier), ([vpc, letter, of]) => {
      const range = subnetCidr(vpc, letter, of);
      const [address = ""] = range.split("/");
      const start = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
      expect(start % 2 ** (32 - prefixLength(range))).to.equal(0);
      expect(prefixLength(range)).to.be.within(16, 28);
    });
  });

  it("gives the same tier the same size in every zone", () => {
    holds(fc.tuple(vpcs, twoZones, tier), ([vpc, letters, of]) => {
      const [one, other] = letters.map((letter) => prefixLength(subnetCidr(vpc, letter, of)));
      expect(one).to.equal(other);
    });
  });

  it("never gives a tier less in a larger VPC, and most to the application tier", () => {
    holds(fc.tuple(fc.integer({ min: 16, max: 21 }), zone, tier), ([length, letter, of]) => {
      const size = (vpc: string, of: Tier) => prefixLength(subnetCidr(vpc, letter, of));
      expect(size(`10.0.0.0/${length}`, of)).to.be.at.most(size(`10.0.0.0/${length + 1}`, of));
      expect(size(`10.0.0.0/${length}`, Tier.Application)).to.be.at.most(
        size(`10.0.0.0/${length}`, of),
      );
    });
  });

  it("says of every VPC whether all fits, and then all does", () => {
    holds(
      fc.tuple(fc.integer({ min: 16, max: 28 }), fc.nat(2 ** 24 - 1), zone),
      ([length, at, letter]) => {
        const vpc = rangeAt(length, at);
        const fits = everyTier.every((of) => {
          try {
            return subnetCidr(vpc, letter, of) !== "";
          } catch {
            return false;
          }
        });
        expect(addressSpaceProblem(vpc) === undefined).to.equal(fits);
      },
    );
  });

  it("moves with the VPC: places are where they are in any VPC of that size", () => {
    holds(fc.tuple(fc.integer({ min: 16, max: 22 }), zone, tier), ([length, letter, of]) => {
      const here = subnetCidr(`10.64.0.0/${length}`, letter, of);
      const there = subnetCidr(`10.80.0.0/${length}`, letter, of);
      expect(there).to.equal(here.replace("10.64.", "10.80."));
    });
  });

  it("lets a slot move its own zone and no other", () => {
    holds(fc.tuple(vpcs, zone, fc.integer({ min: 1, max: 8 })), ([vpc, letter, slot]) => {
      const placements = { [letter]: { slot } };
      const others = zoneSlots.filter((other) => other !== letter);
      same(planOf(vpc, others, placements), planOf(vpc, others));
      expect(planOf(vpc, [letter], placements)[`app-${letter}`]).to.equal(
        subnetCidr(vpc, zoneSlots[slot - 1] ?? "", Tier.Application),
      );
    });
  });

  it("takes any order of slots, with the same ranges in all", () => {
    holds(fc.tuple(vpcs, permuted), ([vpc, zonePlacement]) => {
      expect(placementProblems({ cidr: vpc, zones: zoneSlots, zonePlacement })).to.deep.equal([]);
      same(
        Object.values(planOf(vpc, zoneSlots, zonePlacement)).sort(),
        Object.values(planOf(vpc, zoneSlots)).sort(),
      );
    });
  });

  it("takes an explicit range for what it is, and moves nothing else", () => {
    holds(fc.tuple(vpcs, zone, tier, elsewhere), ([vpc, letter, of, range]) => {
      const zonePlacement = { [letter]: { cidrs: { [of]: range } } };
      same(planOf(vpc, zoneSlots, zonePlacement), {
        ...planOf(vpc, zoneSlots),
        [`${of}-${letter}`]: range,
      });
      const network = { cidr: vpc, zones: zoneSlots, zonePlacement };
      expect(placementProblems({ ...network, secondaryCidrs: [range] })).to.deep.equal([]);
      expect(placementProblems(network)[0]?.message).to.contain("lies in no range of the VPC");
    });
  });

  it("names both when an explicit range takes another's place", () => {
    holds(fc.tuple(vpcs, twoZones), ([vpc, letters]) => {
      const [one, other] = pair(letters);
      const taken = subnetCidr(vpc, one, Tier.Data);
      const [problem, ...more] = placementProblems({
        cidr: vpc,
        zones: letters,
        zonePlacement: { [other]: { cidrs: { [Tier.Data]: taken } } },
      });
      expect(more).to.deep.equal([]);
      expect(problem?.path).to.equal(`zonePlacement.${other}.cidrs.data`);
      expect(problem?.message).to.contain(`${taken}, the place of data in zone ${one}`);
    });
  });

  it("names both zones that would share a slot", () => {
    holds(fc.tuple(vpcs, twoZones), ([vpc, letters]) => {
      const [one, other] = pair(letters);
      const zonePlacement = { [other]: { slot: slotOf(one) } };
      expect(placementProblems({ cidr: vpc, zones: letters, zonePlacement })).to.deep.equal([
        {
          path: `zonePlacement.${other}.slot`,
          message: `zones ${one} and ${other} both have slot ${slotOf(one)}: give one of them a slot that is free`,
        },
      ]);
    });
  });

  it("does not depend on further ranges or on the order of anything", () => {
    holds(fc.tuple(vpcs, zones, elsewhere, permuted), ([vpc, letters, range, placements]) => {
      const zonePlacement = Object.fromEntries(letters.map((of) => [of, placements[of] ?? {}]));
      const reversed = Object.fromEntries(Object.entries(zonePlacement).reverse());
      same(planOf(vpc, letters, reversed), planOf(vpc, letters, zonePlacement));
      const network = { cidr: vpc, zones: letters, zonePlacement };
      expect(placementProblems({ ...network, secondaryCidrs: [range] })).to.deep.equal([]);
    });
  });

  it("leaves room for the resolver in every application subnet, planned or explicit", () => {
    holds(fc.tuple(vpcs, zone, elsewhere, fc.boolean()), ([vpc, letter, range, explicit]) => {
      const placements = explicit ? { [letter]: { cidrs: { app: range } } } : {};
      const subnet = subnetCidr(vpc, letter, Tier.Application, placements);
      expect(contains(subnet, resolverPlace(subnet).reserved)).to.equal(true);
    });
  });
});
