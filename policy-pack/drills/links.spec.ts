import { expect } from "chai";
import { Aws } from "../kit";
import { played } from "../testing/drills";
import { resource, type Fixture } from "../testing/fixture";
import { site, vpn } from "../testing/sites";

describe("the drills of links and routers", () => {
  const { dx1, dx2, vpn1, vpn2, edge1, edge2, ...rest } = site();
  const gateways = [...Object.values(rest), edge1, edge2];

  it("name the ways that are left", () => {
    expect(played("link", [...gateways, dx1, dx2])).to.deep.equal([
      "link dxcon-1: recovers: site AS65010 is reached over dx-2",
      "link dxcon-2: recovers: site AS65010 is reached over dx-1",
    ]);
    expect(played("router", [...gateways, dx1, vpn2])).to.deep.equal([
      "router edge-1: recovers: site AS65010 is reached over vpn-2",
      "router edge-2: recovers: site AS65010 is reached over dx-1",
    ]);
  });

  it("find the only way, and the only router", () => {
    expect(played("link", [...gateways, vpn1])).to.deep.equal([
      "VPN vpn-1: fails: site AS65010 is cut off: vpn-1 was its only way",
    ]);
    expect(played("router", [...gateways, dx1, vpn1])).to.deep.equal([
      "router edge-1: fails: site AS65010 is cut off: dx-1 and vpn-1 was its only way",
    ]);
  });

  it("count two interfaces on one connection as one link", () => {
    const same = { ...dx2, properties: { ...dx2.properties, connectionId: "dxcon-1" } };
    expect(played("link", [...gateways, dx1, same])).to.deep.equal([
      "link dxcon-1: fails: site AS65010 is cut off: dx-1 and dx-2 was its only way",
    ]);
  });

  it("do not count on a private VPN, which a link carries, nor on static routes", () => {
    const inside = vpn("inside", rest.vgw, edge2, { outsideIpAddressType: "PrivateIpv4" });
    expect(played("link", [...gateways, dx1, inside])[0]).to.match(/^link dxcon-1: fails/);
    const fixed = vpn("fixed", rest.vgw, edge2, { staticRoutesOnly: true });
    expect(played("link", [...gateways, vpn1, fixed])[1]).to.equal(
      "VPN fixed: unclear: site AS65010 could be reached over vpn-1, but whether static routes make way for it is not known",
    );
  });

  it("do not guess the router of a link", () => {
    const untagged = resource(Aws.PrivateVirtualInterface, "dx-9", {
      bgpAsn: 65010,
      connectionId: "dxcon-9",
    });
    expect(played("router", [...gateways, vpn1, untagged])).to.deep.equal([
      "router edge-1: unclear: on which router dx-9 ends is not known (tag Router)",
    ]);
  });

  it("call a site by its name where its links or its routers agree on one", () => {
    const named = (fixture: Fixture, Site: string) => ({
      ...fixture,
      properties: { ...fixture.properties, tags: { Router: fixture.name, Site } },
      sources: { ...fixture.sources, tags: [] },
    });
    const cutOff = (...fixtures: Fixture[]) => played("link", [rest.vgw, rest.hub, ...fixtures])[0];
    expect(cutOff(named(edge1, "seoul"), vpn1)).to.equal(
      "VPN vpn-1: fails: site seoul is cut off: vpn-1 was its only way",
    );
    expect(cutOff(named(dx1, "seoul"))).to.match(/fails: site seoul is cut off/);
    expect(cutOff(named(dx1, "seoul"), named(dx2, "busan"))).to.match(/: site AS65010 is reached/);
    expect(cutOff(named(dx1, "seoul"), dx2)).to.match(/: site seoul is reached/);
    const unnumbered = resource(Aws.PrivateVirtualInterface, "dx-7", { connectionId: "dxcon-7" });
    expect(cutOff(unnumbered)).to.match(/fails: the site is cut off/);
  });
});
