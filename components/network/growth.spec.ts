import { expect } from "chai";
import type { HybridNetworkArgs } from "./arguments";
import type { SiteArgs } from "./site-arguments";
import { build, large, listing, small, vpnSite } from "./testdata";

describe("a network grows without touching what exists", () => {
  const second: SiteArgs = {
    asn: 65011,
    prefixes: ["10.8.0.0/16"],
    routers: { "edge-1": { address: "192.0.2.30" } },
    vpn: { routers: ["edge-1"] },
  };
  const steps: [string, HybridNetworkArgs, HybridNetworkArgs][] = [
    ["by a zone", small, { ...small, zones: ["a", "b", "c"] }],
    ["by a zone named before another", large, { ...large, zones: ["d", "c", "b", "a"] }],
    ["by a first site", { ...small, sites: {} }, small],
    [
      "by a site named before another",
      small,
      { ...small, sites: { busan: second, ...small.sites } },
    ],
    ["by a further range", small, { ...small, secondaryCidrs: ["10.66.0.0/16"] }],
    [
      "by a site whose tunnels and links have options of their own",
      large,
      {
        ...large,
        sites: {
          busan: {
            ...second,
            vpn: { routers: ["edge-1"], tunnels: { dpdTimeoutSeconds: 60 } },
            directConnect: {
              one: {
                router: "edge-1",
                vlan: 101,
                connectionId: "dxcon-b1",
                hosted: "accept",
                prefixAllocation: 10,
              },
              two: {
                router: "edge-1",
                vlan: 102,
                location: "KINX",
                bandwidth: "100Gbps",
                encryption: "macsec",
              },
            },
          },
          ...large.sites,
        },
      },
    ],
    [
      "at a transit gateway, by a site and another account",
      { ...small, attachment: "transit-gateway", transitGateway: { sharedWith: ["210987654321"] } },
      {
        ...small,
        attachment: "transit-gateway",
        transitGateway: { sharedWith: ["310987654321", "210987654321"] },
        sites: { busan: second, ...small.sites },
      },
    ],
    [
      "by a Direct Connect link",
      small,
      {
        ...small,
        sites: {
          seoul: {
            ...vpnSite,
            directConnect: { gasan: { router: "edge-1", vlan: 7, connectionId: "dxcon-a1" } },
          },
        },
      },
    ],
  ];
  const evidence = {
    dataTierAcl: "closed",
    flowLogs: "detailed",
    linkAlarms: "full",
  } as const;
  // The last step adds a link to a site, and what sums up its links is to change with it.
  const guarded = steps
    .slice(0, -1)
    .map(
      ([how, from, to]) =>
        [`${how}, guarded and watched`, { ...from, ...evidence }, { ...to, ...evidence }] as const,
    );
  for (const [how, from, to] of [...steps, ...guarded]) {
    it(how, async () => {
      const before = listing((await build(from)).registered);
      const after = listing((await build(to)).registered);
      expect(after.size).to.be.greaterThan(before.size);
      for (const [urn, inputs] of before) expect(after.get(urn), urn).to.deep.equal(inputs);
    });
  }

  it("by a link of a watched site, touching only what sums up its links", async () => {
    const [, from, to] = steps.at(-1) ?? [];
    if (!from || !to) throw new Error("there are no steps");
    const before = listing((await build({ ...from, ...evidence })).registered);
    const after = listing((await build({ ...to, ...evidence })).registered);
    const changed = [...before].filter(
      ([urn, inputs]) => JSON.stringify(after.get(urn)) !== JSON.stringify(inputs),
    );
    expect(changed.map(([urn]) => urn.split("::").at(-1))).to.deep.equal(["net-seoul-cut-off"]);
  });
});
