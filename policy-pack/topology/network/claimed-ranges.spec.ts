import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { claimsOf, claimTypes, rivals } from "./claimed-ranges";

const vpc = (name: string, cidrBlock: unknown, more: object = {}) =>
  resource(Aws.Vpc, name, { cidrBlock, ...more });

describe("the ranges that a resource claims", () => {
  /** Those of the first fixture. */
  const claimed = (...fixtures: Fixture[]) => {
    const graph = graphOf(fixtures);
    const [first] = graph.resources;
    return first && claimsOf(graph, first).map(({ range, by }) => `${range} by ${by}`);
  };

  it("are its own alone, IPv6 too", () => {
    const both = vpc("both", "10.0.0.0/16", { ipv6CidrBlock: "2001:db8::/56" });
    expect(claimed(both, vpc("other", "10.1.0.0/16"))).to.deep.equal([
      '10.0.0.0/16 by Vpc "both"',
      '2001:db8::/56 by Vpc "both"',
    ]);
  });

  it("are those of what reaches other networks", () => {
    const places: [string, string, object][] = [
      ["VpcIpv4CidrBlockAssociation", Aws.VpcCidrAssociation, { cidrBlock: "10.1.0.0/16" }],
      ["Endpoint", Aws.ClientVpnEndpoint, { clientCidrBlock: "10.1.0.0/16" }],
      ["VpnConnectionRoute", Aws.VpnConnectionRoute, { destinationCidrBlock: "10.1.0.0/16" }],
    ];
    for (const [label, type, properties] of places) {
      expect(claimed(resource(type, "one", { ...properties }))).to.deep.equal([
        `10.1.0.0/16 by ${label} "one"`,
      ]);
      expect(claimTypes).to.include(type);
    }
  });

  it("are none where they are unknown or no ranges, or of what claims none", () => {
    expect(claimed(vpc("later", UNKNOWN))).to.deep.equal([]);
    expect(claimed(vpc("odd", "the office"))).to.deep.equal([]);
    expect(claimed(resource(Aws.Subnet, "part", { cidrBlock: "10.0.0.0/24" }))).to.deep.equal([]);
  });
});

describe("the rivals of a range", () => {
  /** Those of the first range of the first fixture. */
  const others = (fixtures: Fixture[], outside: string[] = []) => {
    const graph = graphOf(fixtures);
    const [claim] = graph.resources.flatMap((one) => claimsOf(graph, one));
    return claim && rivals(graph, claim, outside).map(({ range, by }) => `${range} by ${by}`);
  };

  it("are others of the stack that overlap it, and not itself", () => {
    const wide = vpc("wide", "10.0.0.0/8");
    const inner = vpc("inner", "10.4.0.0/16");
    expect(others([wide])).to.deep.equal([]);
    expect(others([wide, inner])).to.deep.equal(['10.4.0.0/16 by Vpc "inner"']);
    expect(others([inner, wide])).to.deep.equal(['10.0.0.0/8 by Vpc "wide"']);
    expect(others([inner, vpc("next", "10.5.0.0/16")])).to.deep.equal([]);
  });

  it("are equal ranges of others", () => {
    expect(others([vpc("one", "10.0.0.0/16"), vpc("two", "10.0.0.0/16")])).to.deep.equal([
      '10.0.0.0/16 by Vpc "two"',
    ]);
  });

  it("are networks outside the stack", () => {
    expect(others([vpc("one", "10.0.0.0/16")], ["10.0.3.0/24", "10.9.0.0/16"])).to.deep.equal([
      "10.0.3.0/24 by a network outside the stack",
    ]);
    expect(others([vpc("one", "10.0.0.0/16")], ["elsewhere"])).to.deep.equal([]);
  });

  it("are what hosts use within themselves", () => {
    expect(others([vpc("one", "172.16.0.0/12")])).to.deep.equal([
      "172.17.0.0/16 by containers on their hosts (Docker's bridge)",
    ]);
    expect(others([vpc("one", "169.254.8.0/24")])).to.deep.equal([
      "169.254.0.0/16 by link-local addresses",
    ]);
    expect(others([vpc("one", "127.0.0.0/16")])).to.deep.equal([
      "127.0.0.0/8 by loopback addresses",
    ]);
    expect(others([vpc("one", undefined, { ipv6CidrBlock: "fe80::/64" })])).to.deep.equal([
      "fe80::/10 by link-local addresses",
    ]);
  });
});
