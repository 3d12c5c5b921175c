import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import type { Verdict } from "../../kit/verdict";
import { changeable, ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { customerGateway, site, vpn } from "../../testing/sites";
import { judgeBackup, judgeJoined, linksBeside } from "./link-diversity";

const at = site();
const { hub, vgw, joined, edge1, edge2 } = at;
const stack = changeable(at);
const words = (found: Verdict[]) => found.map(({ kind, because }) => `${kind}: ${because}`);

describe("the backup of a Direct Connect link", () => {
  const none = { vpn1: undefined, vpn2: undefined };
  const one = (more: object, end = edge2) => stack({ ...none, vpn2: vpn("vpn-2", vgw, end, more) });
  const cases: Record<string, [Fixture[], string[]]> = {
    "is a VPN from another router by BGP": [one({}), []],
    "is missing without a VPN": [
      stack(none),
      ["violation: nothing stands by for dx-1: its site has no VPN connection"],
    ],
    "is not told without a VPN at a foreign gateway": [
      stack({
        ...none,
        joined: resource(Aws.DirectConnectGatewayAssociation, "joined", {
          dxGatewayId: ref(hub),
          associatedGatewayId: "vgw-9",
        }),
      }),
      ["undecided: vgw-9 is not in this stack"],
    ],
    "is no VPN of another site": [
      stack({
        ...none,
        edge2: customerGateway("edge-2", "198.51.100.20", { bgpAsn: "65020" }),
        vpn2: at.vpn2,
      }),
      ["violation: nothing stands by for dx-1: its site has no VPN connection"],
    ],
    "is no VPN over Direct Connect itself": [
      one({ outsideIpAddressType: "PrivateIpv4" }),
      ["violation: nothing stands by for dx-1: vpn-2 runs over Direct Connect itself"],
    ],
    "is no VPN to another gateway": [
      one({ vpnGatewayId: "vgw-9" }),
      ["violation: vpn-2 leads to another gateway than dx-1"],
    ],
    "is not told at an unknown gateway": [
      one({ vpnGatewayId: UNKNOWN }),
      ["undecided: which gateway dx-1 or vpn-2 leads to is not known"],
    ],
    "is no VPN with static routes": [
      one({ staticRoutesOnly: true }),
      ["violation: vpn-2 has static routes, so that BGP does not move traffic there"],
    ],
    "is not told where another VPN may be one": [
      stack({
        vpn1: vpn("vpn-1", vgw, edge1),
        vpn2: vpn("vpn-2", vgw, edge2, { vpnGatewayId: UNKNOWN }),
      }),
      ["undecided: which gateway vpn-2 leads to is not known"],
    ],
    "is no VPN on the same router": [
      one({}, edge1),
      ["violation: vpn-2 ends on edge-1, as dx-1 does"],
    ],
  };
  for (const [what, [fixtures, expected]] of Object.entries(cases)) {
    it(what, () => {
      const graph = graphOf(fixtures);
      const [first] = graph.ofType(Aws.PrivateVirtualInterface);
      const { own, site: links = [] } = first ? linksBeside(graph, first) : {};
      expect(own && words(judgeBackup(own, links))).to.deep.equal(expected);
    });
  }
});

describe("a gateway to which no link leads yet", () => {
  const join = (more: object) =>
    resource(Aws.DirectConnectGatewayAssociation, "joined", {
      dxGatewayId: ref(hub),
      associatedGatewayId: ref(vgw),
      ...more,
    });
  const judged = (...fixtures: Fixture[]) => {
    const graph = graphOf([hub, vgw, edge1, ...fixtures]);
    const [association] = graph.ofType(Aws.DirectConnectGatewayAssociation);
    return association && words(judgeJoined(graph, association));
  };

  it("needs a VPN of its own", () => {
    expect(judged(joined)).to.deep.equal(["violation: no VPN connection leads to its gateway"]);
    expect(judged(joined, at.vpn1)).to.deep.equal([]);
    expect(judged(joined, vpn("vpn", vgw, edge1, { vpnGatewayId: "vgw-9" }))).to.deep.equal([
      "violation: no VPN connection leads to its gateway",
    ]);
  });

  it("is judged by the links to it, where there are some", () => {
    expect(judged(joined, at.dx1)).to.deep.equal(["not-applicable: The links to it are judged."]);
  });

  it("is not judged where it, or what leads to it, is not in the stack or not known", () => {
    const unknown = "which gateway it and the VPN connections lead to is not known yet";
    expect(judged(join({ associatedGatewayId: "vgw-9" }))).to.deep.equal([
      "undecided: vgw-9 is not in this stack",
    ]);
    expect(judged(join({ associatedGatewayId: UNKNOWN }))).to.deep.equal([`undecided: ${unknown}`]);
    const stray = vpn("stray", vgw, edge1, { vpnGatewayId: UNKNOWN });
    expect(judged(joined, stray)).to.deep.equal([`undecided: ${unknown}`]);
    expect(judged(join({ associatedGatewayId: undefined }))).to.deep.equal([
      "undecided: its gateway is one of another account",
    ]);
  });
});
