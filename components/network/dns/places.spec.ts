import { contains, overlaps } from "@hybrid-platform/limits";
import { expect } from "chai";
import fc from "fast-check";
import { longestVpcPrefix, subnetCidr, Tier, zoneSlots } from "../address-plan";
import { resolverPlace } from "./places";
import { runs } from "../../../testing/runs";

describe("resolverPlace", () => {
  it("is near the end of the subnet", () => {
    expect(resolverPlace("10.64.0.0/20")).to.deep.equal({
      reserved: "10.64.15.248/30",
      inbound: "10.64.15.248",
      outbound: "10.64.15.249",
    });
  });

  it("holds both addresses, inside the subnet, clear of AWS's own, in every zone of every VPC", () => {
    const vpc = fc
      .tuple(fc.integer({ min: 16, max: longestVpcPrefix }), fc.nat(255), fc.nat(255))
      .map(([length, second, third]) => {
        const size = 2 ** (32 - length);
        const start = Math.floor((second * 65536 + third * 256) / size) * size;
        return `10.${(start >> 16) & 255}.${(start >> 8) & 255}.0/${length}`;
      });
    fc.assert(
      fc.property(vpc, fc.constantFrom(...zoneSlots), (cidr, zone) => {
        const subnet = subnetCidr(cidr, zone, Tier.Application);
        const { reserved, inbound, outbound } = resolverPlace(subnet);
        expect(contains(subnet, reserved)).to.equal(true);
        expect(contains(reserved, inbound) && contains(reserved, outbound)).to.equal(true);
        expect(inbound).not.to.equal(outbound);
        expect(awsOwn(subnet).some((own) => overlaps(`${own}/32`, reserved))).to.equal(false);
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** Addresses of a subnet that AWS keeps: the first four and the last. Source: Amazon VPC User Guide, "Subnet sizing". */
function awsOwn(subnet: string): string[] {
  const [start = "", length = ""] = subnet.split("/");
  const first = start.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const last = first + 2 ** (32 - Number(length)) - 1;
  const text = (address: number) =>
    [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
  return [first, first + 1, first + 2, first + 3, last].map(text);
}
