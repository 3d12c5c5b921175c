import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { site, vpn } from "../../testing/sites";
import { judgeVpnRoute, vpnRouteTypes } from "./announcements";

const { hub, edge1, dx1, vgw, joined } = site();
const transit = resource(Aws.TransitGateway, "transit");

/** What is found of the static routes, where sites announce one range over Direct Connect. */
function judged(...fixtures: Fixture[]) {
  const graph = graphOf([hub, edge1, vgw, transit, ...fixtures]);
  return graph
    .ofType(...vpnRouteTypes)
    .flatMap((one) => judgeVpnRoute(graph, one, ["10.8.0.0/16"]))
    .map(({ kind, because }) => `${kind}: ${because}`);
}

describe("a static route of a VPN", () => {
  const line = vpn("line", vgw, edge1);
  const route = (destinationCidrBlock: unknown, vpnConnectionId: unknown = ref(line)) =>
    resource(Aws.VpnConnectionRoute, "route", { destinationCidrBlock, vpnConnectionId });
  const beside = [line, joined, dx1];
  const taken = (range: string) => [
    `violation: traffic to ${range} takes line, although Direct Connect leads to 10.8.0.0/16`,
  ];

  it("takes traffic from Direct Connect where it is narrower than what sites announce", () => {
    expect(judged(route("10.8.4.0/24"), ...beside)).to.deep.equal(taken("10.8.4.0/24"));
    expect(judged(route("10.8.0.0/16"), ...beside)).to.deep.equal([]);
    expect(judged(route("10.0.0.0/8"), ...beside)).to.deep.equal([]);
  });

  it("takes it at a transit gateway where it is the same, too", () => {
    const over = vpn("line", transit, edge1, {
      vpnGatewayId: undefined,
      transitGatewayId: ref(transit),
    });
    const own = resource(Aws.TransitGatewayRoute, "route", {
      destinationCidrBlock: "10.8.0.0/16",
      transitGatewayAttachmentId: ref(over),
    });
    const shared = resource(Aws.DirectConnectGatewayAssociation, "shared", {
      dxGatewayId: ref(hub),
      associatedGatewayId: ref(transit),
    });
    expect(judged(own, over, shared, dx1)).to.deep.equal(taken("10.8.0.0/16"));
  });

  it("is not judged where the range is unknown, or none says that it is announced", () => {
    expect(judged(route(UNKNOWN), ...beside)).to.deep.equal([
      "undecided: destinationCidrBlock is not known yet",
    ]);
    expect(judged(route("10.9.0.0/16"), ...beside)).to.deep.equal([
      "undecided: whether sites announce 10.9.0.0/16 over Direct Connect is not known",
    ]);
  });

  it("is fine where it names no range of IPv4", () => {
    expect(judged(route(undefined), ...beside)).to.deep.equal([]);
  });

  it("is nobody's matter without Direct Connect beside it, or where the VPN is foreign", () => {
    expect(judged(route("10.8.4.0/24"), line)).to.deep.equal([
      "not-applicable: No Direct Connect link leads to its gateway.",
    ]);
    expect(judged(route("10.8.4.0/24", "vpn-9"), ...beside)).to.deep.equal([
      "not-applicable: It does not lead into a VPN.",
    ]);
  });
});
