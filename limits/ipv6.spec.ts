import { expect } from "chai";
import { IPv6CidrRange } from "ip-num";
import { ipv6SubnetAt, ipv6Subnets } from "./ipv6";

describe("a subnet of a VPC's IPv6 block", () => {
  it("has the block's first four groups, the place in the last of them", () => {
    expect(ipv6SubnetAt("2600:1f14:2a:b000::/56", 0)).to.equal("2600:1f14:2a:b000::/64");
    expect(ipv6SubnetAt("2600:1f14:2a:b000::/56", 255)).to.equal("2600:1f14:2a:b0ff::/64");
  });

  it("is written as short as AWS writes it", () => {
    expect(ipv6SubnetAt("2600:1f14:2a::/56", 0)).to.equal("2600:1f14:2a::/64");
    expect(ipv6SubnetAt("2600:1f14:2a::/56", 17)).to.equal("2600:1f14:2a:11::/64");
    expect(ipv6SubnetAt("2600:1f14::/56", 1)).to.equal("2600:1f14:0:1::/64");
  });

  it("lies where an IPv6 library says", () => {
    const block = "2600:1f14:2a:b000::/56";
    const first = IPv6CidrRange.fromCidr("2600:1f14:2a:b000:0:0:0:0/56").getFirst().getValue();
    for (let place = 0; place < ipv6Subnets; place += 1) {
      const long = ipv6SubnetAt(block, place).replace("::", ":0:0:0:0");
      const at = IPv6CidrRange.fromCidr(long).getFirst().getValue();
      expect(at - first).to.equal(BigInt(place) << 64n);
    }
  });

  it("is not made of anything else", () => {
    for (const block of ["", "2600:1f14:2a:b000::/64", "10.0.0.0/16", "2600:1f14:2a:b000::1/56"])
      expect(() => ipv6SubnetAt(block, 0), block).to.throw("is not the IPv6 block of a VPC");
    expect(() => ipv6SubnetAt("2600:1f14:2a:b000::/56", 256)).to.throw("has no subnet 256");
    expect(() => ipv6SubnetAt("2600:1f14:2a:b001::/56", 0)).to.throw("has no subnet 0");
  });
});
