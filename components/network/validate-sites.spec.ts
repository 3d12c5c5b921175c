import { expect } from "chai";
import type { HybridNetworkArgs } from "./arguments";
import type { DirectConnectLinkArgs } from "./site-arguments";
import { link, network, ordered, refused, site, withLink, withSite } from "./testdata-arguments";
import { networkProblems } from "./validate";

describe("problems of sites and their links", () => {
  const alone: [string, HybridNetworkArgs, string][] = [
    ["a site with nothing to reach", withSite({ prefixes: [] }), "prefixes: none is given"],
    ["a name that cannot be part of one", network({ sites: { Seoul: site() } }), '"Seoul" becomes'],
    [
      "a router without an address",
      withSite({ routers: { "edge-1": { address: "edge-1.example.com" } } }),
      "sites.seoul.routers.edge-1.address: ",
    ],
    [
      "two routers with one address",
      withSite({
        routers: { "edge-1": { address: "203.0.113.10" }, "edge-2": { address: "203.0.113.10" } },
      }),
      "two have the address 203.0.113.10",
    ],
    ["a VPN to nobody", withSite({ vpn: { routers: [] } }), "vpn.routers: none is given"],
    [
      "a VPN to an unknown router",
      withSite({ vpn: { routers: ["edge-9"] } }),
      'the site has no router "edge-9"; it has edge-1, edge-2',
    ],
    [
      "a VPN to a router whose name every object knows",
      withSite({ vpn: { routers: ["constructor"] } }),
      'the site has no router "constructor"',
    ],
    [
      "a VPN to a router twice",
      withSite({ vpn: { routers: ["edge-1", "edge-1"] } }),
      '"edge-1" is given twice',
    ],
    [
      "inside ranges for a router without tunnels",
      withSite({
        vpn: {
          routers: ["edge-1"],
          insideCidrs: { "edge-2": ["169.254.10.0/30", "169.254.11.0/30"] },
        },
      }),
      '"edge-2" is not a router of this VPN',
    ],
    [
      "one inside range for two tunnels",
      withSite({ vpn: { routers: ["edge-1"], insideCidrs: { "edge-1": ["169.254.10.0/30"] } } }),
      "1 ranges are given; a connection has 2 tunnels",
    ],
    [
      "an inside range that AWS keeps",
      withSite({
        vpn: {
          routers: ["edge-1"],
          insideCidrs: { "edge-1": ["169.254.5.0/30", "169.254.11.0/30"] },
        },
      }),
      "AWS keeps 169.254.5.0/30",
    ],
    [
      "the same inside range in both tunnels",
      withSite({
        vpn: {
          routers: ["edge-1"],
          insideCidrs: { "edge-1": ["169.254.10.0/30", "169.254.10.0/30"] },
        },
      }),
      "a tunnel to seoul/edge-1 overlap",
    ],
    ["a link to an unknown router", withLink({ router: "edge-9" }), 'no router "edge-9"'],
    ["a VLAN that does not exist", withLink({ vlan: 4095 }), "VLAN 4095 does not exist"],
    ["a frame size that does not exist", withLink({ mtu: 8500 }), "1500 or 9001"],
    [
      "a state that does not exist",
      withLink({ state: "done" as DirectConnectLinkArgs["state"] }),
      "ordered or available",
    ],
    ["a short session key", withLink({ authKey: "12345" }), "authKey has 5 characters"],
    [
      "a link without a connection",
      withLink({ connectionId: undefined }),
      "there is no connection",
    ],
    [
      "an order without a bandwidth",
      withLink({ ...ordered, bandwidth: undefined }),
      "there is no connection",
    ],
    ["an order on top of a connection", withLink({ location: "KINX" }), "give one of both"],
    [
      "a bandwidth of a partner",
      withLink({ ...ordered, bandwidth: "50Mbps" }),
      "cannot be ordered",
    ],
    ["an id of something else", withLink({ connectionId: "vpn-1" }), "not the id of a connection"],
    ["half a session", withLink({ amazonAddress: "169.254.30.1/30" }), "belong together"],
    [
      "a session across ranges",
      withLink({ amazonAddress: "169.254.30.1/30", customerAddress: "169.254.30.9/30" }),
      "not in one range",
    ],
    [
      "two links with one VLAN on one connection",
      withSite({ directConnect: { gasan: link(), pangyo: link({ router: "edge-2" }) } }),
      "two links use VLAN 101 of dxcon-fg5678gh",
    ],
  ];
  for (const [what, args, problem] of alone) {
    it(`refuses ${what}`, () => {
      refused(args, problem);
    });
  }

  it("says that a site has no routers at all", () => {
    const bare = { routers: {}, directConnect: {}, vpn: { routers: ["edge-1"] } };
    refused(withSite(bare), "it has none");
  });

  it("never says what a session's key is", () => {
    expect(networkProblems(withLink({ authKey: "hush" })).join()).not.to.contain("hush");
  });
});
