import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { changeable, ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { customerGateway } from "../../testing/sites";
import { judgeBothWays } from "./transit";

const off = { defaultRouteTableAssociation: "disable", defaultRouteTablePropagation: "disable" };
const gateway = (more: object = {}) => resource(Aws.TransitGateway, "hub", { ...more });
const hub = gateway();
const end = customerGateway("end", "203.0.113.9");
const line = (transitGatewayId: unknown, more: object = {}) =>
  resource(Aws.VpnConnection, "line", { customerGatewayId: ref(end), transitGatewayId, ...more });
const link = (more: object = {}) =>
  resource(Aws.TransitGatewayAttachment, "link", {
    transitGatewayId: ref(hub),
    vpcId: "vpc-1",
    ...more,
  });
const parts = changeable({ hub, end, link: link(), line: line(ref(hub)) });

/** What is found of the attachment. */
function judged(fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  return graph
    .ofType(Aws.TransitGatewayAttachment)
    .filter(({ name }) => name === "link")
    .flatMap((one) => judgeBothWays(graph, one))
    .map(({ kind, because }) => `${kind}: ${because}`);
}
const joins = (type: string) => (name: string, member: unknown, table: unknown) =>
  resource(type, name, { transitGatewayAttachmentId: member, transitGatewayRouteTableId: table });
const looks = joins(Aws.TransitGatewayRouteTableAssociation);
const tells = joins(Aws.TransitGatewayRouteTablePropagation);
const leads = joins(Aws.TransitGatewayRoute);
const table = (name: string) =>
  resource(Aws.TransitGatewayRouteTable, name, { transitGatewayId: ref(hub) });
const [inside, outside] = [table("inside"), table("outside")];
const [vpc, site] = [ref(link()), ref(line(ref(hub)))];
const there = 'no route leads from VpcAttachment "link" to VpnConnection "line"';
const back = 'no route leads from VpnConnection "line" to VpcAttachment "link"';

describe("an attached VPC and a site", () => {
  const own = (...more: Fixture[]) => parts({ hub: gateway(off) }, inside, outside, ...more);
  const both = [looks("vpc", vpc, ref(inside)), looks("site", site, ref(outside))];
  const ways = [tells("site-told", site, ref(inside)), tells("vpc-told", vpc, ref(outside))];

  it("find each other by the table that the gateway was born with", () => {
    expect(judged(parts())).to.deep.equal([]);
  });

  it("find each other by tables of their own, propagated or routed", () => {
    expect(judged(own(...both, ...ways))).to.deep.equal([]);
    const routed = [leads("site-route", site, ref(inside)), ...ways.slice(1)];
    expect(judged(own(...both, ...routed))).to.deep.equal([]);
  });

  it("do not where a table does not know the other, one way or the other", () => {
    const known = (...told: Fixture[]) => judged(own(...both, ...told));
    expect(known(...ways.slice(1))).to.deep.equal([
      `violation: ${there}: RouteTable "inside" does not know it`,
    ]);
    expect(known(...ways.slice(0, 1))).to.deep.equal([
      `violation: ${back}: RouteTable "outside" does not know it`,
    ]);
  });

  it("do not where one is in no table", () => {
    expect(judged(own(...both.slice(1), ...ways))).to.deep.equal([
      'violation: VpcAttachment "link" is in no route table of TransitGateway "hub"',
    ]);
  });

  it("do not where the attachment keeps out of the default tables", () => {
    const silent = link({ transitGatewayDefaultRouteTablePropagation: false });
    expect(judged(parts({ link: silent }))).to.deep.equal([
      `violation: ${back}: the default route table of TransitGateway "hub" does not know it`,
    ]);
    const apart = link({ transitGatewayDefaultRouteTableAssociation: false });
    expect(judged(parts({ link: apart }))).to.deep.equal([
      'violation: VpcAttachment "link" is in no route table of TransitGateway "hub"',
    ]);
  });

  it("do not look into the default table once they are associated with another", () => {
    expect(judged(parts({}, inside, looks("vpc", vpc, ref(inside))))).to.deep.equal([
      `violation: ${there}: RouteTable "inside" does not know it`,
    ]);
  });

  it("do not by tables or members that are foreign", () => {
    const far = [tells("far", "tgw-attach-9", ref(inside)), tells("out", site, "tgw-rtb-9")];
    expect(judged(own(...both, ...ways.slice(1), ...far))).to.deep.equal([
      `violation: ${there}: RouteTable "inside" does not know it`,
    ]);
  });

  it("are not judged while a join may be the one that lacks", () => {
    for (const stray of [tells("stray", UNKNOWN, ref(inside)), leads("stray", site, UNKNOWN)]) {
      const [found = "", ...more] = judged(own(...both, ...ways.slice(1), stray));
      expect(found).to.match(/^undecided: which attachment or table .*"stray" is for is not known/);
      expect(more).to.deep.equal([]);
      expect(judged(own(...both, ...ways, stray))).to.deep.equal([]);
    }
  });

  it("may be linked by Direct Connect too", () => {
    const dx = resource(Aws.DirectConnectGatewayAssociation, "dx", {
      dxGatewayId: "dxgw-1",
      associatedGatewayId: ref(hub),
    });
    const silent = link({ transitGatewayDefaultRouteTablePropagation: false });
    const [found = "", ...more] = judged(parts({ link: silent, line: undefined }, dx));
    expect(found).to.match(/^violation: no route leads from .*"dx" to VpcAttachment "link"/);
    expect(more).to.deep.equal([]);
    const tunnel = line("tgw-9", { transportTransitGatewayAttachmentId: ref(dx) });
    expect(judged(parts({ link: silent, line: tunnel }, dx))).to.deep.equal([
      "not-applicable: No site is attached to its gateway.",
    ]);
  });
});

describe("an attachment", () => {
  it("is nobody's matter without a site, or at a foreign gateway", () => {
    const alone = ["not-applicable: No site is attached to its gateway."];
    expect(judged(parts({ line: undefined }))).to.deep.equal(alone);
    expect(judged(parts({ line: line("tgw-9") }))).to.deep.equal(alone);
    expect(judged(parts({ link: link({ transitGatewayId: "tgw-9" }) }))).to.deep.equal([
      "not-applicable: Its gateway is somebody else's, who says what it leads to.",
    ]);
  });

  it("is not judged at an unknown gateway", () => {
    expect(judged(parts({ link: link({ transitGatewayId: UNKNOWN }) }))).to.deep.equal([
      "undecided: which transit gateway it is attached to is not known yet",
    ]);
  });
});
