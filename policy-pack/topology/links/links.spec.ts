import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { customerGateway, site, virtualInterface, vpn } from "../../testing/sites";
import { INTERNET, links, linksBySite, siteInWords } from "./links";

const { hub, vgw, joined, edge1, edge2, ...rest } = site();
const gateways = [hub, vgw, joined, edge1, edge2];
const linksOf = (...fixtures: Fixture[]) => links(graphOf([...gateways, ...fixtures]));
const face = (more: object) => virtualInterface("face", hub, more);

describe("a Direct Connect link", () => {
  it("leads over its gateway to those that are joined to it", () => {
    const [link] = linksOf(rest.dx1);
    expect(link).to.deep.include({
      kind: "direct-connect",
      name: "dx-1",
      site: "65010",
      siteName: undefined,
      router: "edge-1",
      carrier: "dxcon-1",
      location: undefined,
      entry: { keys: [hub.urn], lost: false },
      gateways: { keys: [vgw.urn], lost: false },
      isStatic: false,
    });
  });

  it("leads to the virtual private gateway that it names itself", () => {
    const [link] = linksOf(face({ dxGatewayId: undefined, vpnGatewayId: ref(vgw) }));
    expect(link?.entry).to.deep.equal({ keys: [vgw.urn], lost: false });
    expect(link?.gateways).to.deep.equal({ keys: [vgw.urn], lost: false });
  });

  it("may lead to more gateways where its own is foreign or unknown, or another may be joined", () => {
    for (const dxGatewayId of ["dxgw-9", UNKNOWN]) {
      const [link] = linksOf(face({ dxGatewayId }));
      expect(link?.gateways).to.deep.equal({ keys: [], lost: true });
    }
    const stray = resource(Aws.DirectConnectGatewayAssociation, "stray", {
      dxGatewayId: UNKNOWN,
      associatedGatewayId: "tgw-1",
    });
    expect(linksOf(rest.dx1, stray)[0]?.gateways).to.deep.equal({ keys: [vgw.urn], lost: true });
  });

  it("does not lead to what is joined to a foreign gateway", () => {
    const far = resource(Aws.DirectConnectGatewayAssociation, "far", {
      dxGatewayId: "dxgw-9",
      associatedGatewayId: "tgw-1",
    });
    expect(linksOf(rest.dx1, far)[0]?.gateways).to.deep.equal({ keys: [vgw.urn], lost: false });
  });

  it("tells its connection and location where that is one of the stack's", () => {
    for (const type of [Aws.DirectConnectConnection, Aws.DirectConnectGroup]) {
      const line = resource(type, "line", { location: "EqDC2" });
      const [link] = linksOf(line, face({ connectionId: ref(line) }));
      expect([link?.carrier, link?.location]).to.deep.equal(["line", "EqDC2"]);
    }
    const [unknown] = linksOf(face({ connectionId: UNKNOWN }));
    expect([unknown?.carrier, unknown?.location]).to.deep.equal([undefined, undefined]);
  });

  it("tells its site by either form of number, and by its tag", () => {
    const [link] = linksOf(
      face({ bgpAsn: undefined, bgpAsnLong: "4200000001", tags: { Site: "Seoul" } }),
    );
    expect([link?.site, link?.siteName, link?.router]).to.deep.equal([
      "4200000001",
      "Seoul",
      undefined,
    ]);
    expect(linksOf(face({ bgpAsn: UNKNOWN }))[0]?.site).to.equal(undefined);
  });
});

describe("a VPN link", () => {
  it("runs over the Internet, to a gateway, from the customer's gateway", () => {
    const [link] = linksOf(rest.vpn1);
    const gateway = { keys: [vgw.urn], lost: false };
    expect(link).to.deep.include({
      kind: "vpn",
      name: "vpn-1",
      site: "65010",
      router: "edge-1",
      carrier: INTERNET,
      entry: gateway,
      gateways: gateway,
      isStatic: false,
    });
  });

  it("tells no carrier where it is private, and may be static", () => {
    const [link] = linksOf(
      vpn("vpn", vgw, edge1, { outsideIpAddressType: "PrivateIpv4", staticRoutesOnly: true }),
    );
    expect([link?.carrier, link?.isStatic]).to.deep.equal([undefined, true]);
  });

  it("is called by its own tags before those of the customer's gateway", () => {
    const end = customerGateway("end", "203.0.113.9", { tags: { Site: "Seoul", Router: "r1" } });
    const own = vpn("vpn", vgw, end, { tags: { Site: "Busan" } });
    const told = linksOf(end, vpn("plain", vgw, end), own).map(({ siteName, router }) => [
      siteName,
      router,
    ]);
    expect(told).to.deep.equal([
      ["Seoul", "r1"],
      ["Busan", "r1"],
    ]);
  });

  it("tells no site where the customer's gateway is foreign", () => {
    const [link] = linksOf(vpn("vpn", vgw, edge1, { customerGatewayId: "cgw-9" }));
    expect([link?.site, link?.router]).to.deep.equal([undefined, undefined]);
  });
});

describe("the links of a stack", () => {
  it("are told apart by the number of their site", () => {
    const other = virtualInterface("other", hub, { bgpAsn: 65020 });
    const adrift = virtualInterface("adrift", hub, { bgpAsn: UNKNOWN });
    const bySite = linksBySite(graphOf([...gateways, rest.dx1, rest.vpn1, other, adrift]));
    expect(
      [...bySite].map(([key, found]) => [key, ...found.map(({ name }) => name)]),
    ).to.deep.equal([
      ["65010", "dx-1", "vpn-1"],
      ["65020", "other"],
      [undefined, "adrift"],
    ]);
    expect(linksBySite(graphOf(gateways)).size).to.equal(0);
  });

  it("call their site by the name on which they agree, else by its number", () => {
    const named = (...names: (string | undefined)[]) =>
      siteInWords(
        "65010",
        linksOf(
          ...names.map((Site, index) => virtualInterface(`${index}`, hub, { tags: { Site } })),
        ),
      );
    expect(named("Seoul", "Seoul", undefined)).to.equal("site Seoul");
    expect(named("Seoul", "Busan")).to.equal("site AS65010");
    expect(named(undefined)).to.equal("site AS65010");
    expect(siteInWords(undefined, [])).to.equal("the site");
  });
});
