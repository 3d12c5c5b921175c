import { expect } from "chai";
import * as fc from "fast-check";
import { contains, overlappingPairs, prefixLength } from "@hybrid-platform/limits";
import { addressSpaceProblem, subnetCidr, Tier, zoneSlots } from "./address-plan";
import { runs } from "../../testing/runs";

const everyTier = Object.values(Tier);

/** What a network of some zones and tiers occupies, by zone and tier. */
function plan(vpc: string, zones: string[], tiers: Tier[]): Map<string, string> {
  return new Map(
    zones.flatMap((zone) =>
      tiers.map((tier): [string, string] => [`${tier}-${zone}`, subnetCidr(vpc, zone, tier)]),
    ),
  );
}

/** A VPC of any size that holds every tier, somewhere in 10.0.0.0/8. */
const vpcs = fc
  .record({ prefix: fc.integer({ min: 16, max: 22 }), at: fc.nat(2 ** 24 - 1) })
  .map(({ prefix, at }) => {
    const size = 2 ** (32 - prefix);
    const start = at - (at % size);
    return `10.${start >>> 16}.${(start >>> 8) & 255}.${start & 255}/${prefix}`;
  });

describe("the address plan", () => {
  it("of a /16 is this table", () => {
    const table = zoneSlots.map((zone) => [
      zone,
      ...everyTier.map((tier) => subnetCidr("10.64.0.0/16", zone, tier)),
    ]);
    expect(everyTier).to.deep.equal(["app", "data", "edge", "endpoints", "transit"]);
    expect(table.map((row) => row.join(" "))).to.deep.equal([
      "a 10.64.0.0/20 10.64.16.0/22 10.64.20.0/24 10.64.21.0/24 10.64.22.0/28",
      "b 10.64.32.0/20 10.64.48.0/22 10.64.52.0/24 10.64.53.0/24 10.64.54.0/28",
      "c 10.64.64.0/20 10.64.80.0/22 10.64.84.0/24 10.64.85.0/24 10.64.86.0/28",
      "d 10.64.96.0/20 10.64.112.0/22 10.64.116.0/24 10.64.117.0/24 10.64.118.0/28",
      "e 10.64.128.0/20 10.64.144.0/22 10.64.148.0/24 10.64.149.0/24 10.64.150.0/28",
      "f 10.64.160.0/20 10.64.176.0/22 10.64.180.0/24 10.64.181.0/24 10.64.182.0/28",
      "g 10.64.192.0/20 10.64.208.0/22 10.64.212.0/24 10.64.213.0/24 10.64.214.0/28",
      "h 10.64.224.0/20 10.64.240.0/22 10.64.244.0/24 10.64.245.0/24 10.64.246.0/28",
    ]);
  });

  it("of a /22 still has every tier, at the smallest size that AWS allows", () => {
    expect([...plan("10.0.4.0/22", ["h"], everyTier).values()]).to.deep.equal([
      "10.0.7.128/26",
      "10.0.7.192/28",
      "10.0.7.208/28",
      "10.0.7.224/28",
      "10.0.7.240/28",
    ]);
  });

  it("never changes a subnet when zones and tiers come, go or are named in another order", () => {
    const some = fc.record({
      zones: fc.shuffledSubarray(zoneSlots, { minLength: 1 }),
      tiers: fc.shuffledSubarray(everyTier, { minLength: 1 }),
    });
    fc.assert(
      fc.property(vpcs, some, some, (vpc, before, after) => {
        const old = plan(vpc, before.zones, before.tiers);
        for (const [subnet, cidr] of plan(vpc, after.zones, after.tiers)) {
          if (old.has(subnet)) expect(old.get(subnet)).to.equal(cidr);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it("keeps subnets apart, inside the VPC, and of a size that AWS allows", () => {
    fc.assert(
      fc.property(vpcs, (vpc) => {
        const cidrs = [...plan(vpc, zoneSlots, everyTier).values()];
        expect(overlappingPairs(cidrs.map((cidr) => ({ cidr })))).to.deep.equal([]);
        expect(cidrs.filter((cidr) => !contains(vpc, cidr))).to.deep.equal([]);
        expect(cidrs.filter((cidr) => prefixLength(cidr) > 28)).to.deep.equal([]);
      }),
      { numRuns: runs(50) },
    );
  });

  it("says what a small VPC has no room for", () => {
    expect(addressSpaceProblem("10.0.0.0/22")).to.equal(undefined);
    expect(addressSpaceProblem("10.0.0.0/23")).to.equal(
      '"10.0.0.0/23" gives each zone a /26, with no room for endpoints, transit: take a /22 or larger',
    );
    expect(addressSpaceProblem("10.0.0.0/28")).to.contain("app, data, edge, endpoints, transit");
  });

  it("has no place for an unknown letter or a tier that does not fit", () => {
    expect(() => subnetCidr("10.0.0.0/16", "i", Tier.Data)).to.throw(
      'no place for data in zone "i"',
    );
    expect(() => subnetCidr("10.0.0.0/23", "a", Tier.Transit)).to.throw("no place for transit");
  });
});
