import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { network, route, subnet } from "../../testing/network";
import { judgeWaysToSites } from "./ways-to-sites";

const net = network();
const { vpc, app, edge, appTable, edgeTable } = net;
const hub = resource(Aws.TransitGateway, "hub");
const host = (name: string, subnetId: unknown) => resource(Aws.Instance, name, { subnetId });
const hosts = [host("web", ref(edge)), host("app", ref(app))];
const attachment = resource(Aws.TransitGatewayAttachment, "link", {
  vpcId: ref(vpc),
  transitGatewayId: ref(hub),
});
const toSite = (name: string, table: Fixture, range: string, target: unknown = ref(hub)) =>
  route(name, table, { destinationCidrBlock: range, transitGatewayId: target });

/** What is found of the gateway, in a stack whose parts are all there. */
function judged(gateway: Fixture, fixtures: Fixture[]) {
  const graph = graphOf([hub, gateway, ...fixtures]);
  return graph
    .ofType(gateway.type)
    .flatMap((one) => judgeWaysToSites(graph, one))
    .map(({ kind, because }) => `${kind}: ${because}`);
}
const missing = (table: string, of: string, what: string) =>
  `violation: no route of RouteTable "${table}" leads Subnet "${of}" to ${what}`;

describe("the ways to sites behind a transit gateway", () => {
  const ways = (...fixtures: Fixture[]) => judged(attachment, net.with({}, ...hosts, ...fixtures));
  const both = [
    toSite("a", appTable, "10.8.0.0/16"),
    toSite("b", edgeTable, "10.8.0.0/16"),
  ] as const;

  it("are known where each table has a route to each range", () => {
    expect(ways(...both)).to.deep.equal([]);
    expect(ways(both[0], toSite("wide", edgeTable, "10.0.0.0/8"))).to.deep.equal([
      missing("app", "app-a", "10.0.0.0/8"),
    ]);
  });

  it("are missing where one table lacks a range of another, or all lack any", () => {
    expect(ways(both[0])).to.deep.equal([missing("edge", "edge-a", "10.8.0.0/16")]);
    expect(ways(...both, toSite("more", edgeTable, "10.9.0.0/16"))).to.deep.equal([
      missing("app", "app-a", "10.9.0.0/16"),
    ]);
    expect(ways()).to.deep.equal([
      missing("edge", "edge-a", "the sites"),
      missing("app", "app-a", "the sites"),
    ]);
  });

  it("are not those to a foreign gateway", () => {
    expect(ways(...both, toSite("far", appTable, "10.9.0.0/16", "tgw-9"))).to.deep.equal([]);
    expect(ways(both[0], toSite("far", edgeTable, "10.8.0.0/16", "tgw-9"))).to.deep.equal([
      missing("edge", "edge-a", "10.8.0.0/16"),
    ]);
  });

  it("may have the gateway's id from the attachment", () => {
    const late = toSite("late", edgeTable, "10.8.0.0/16", ref(attachment));
    expect(ways(both[0], late)).to.deep.equal([]);
  });

  it("may be inline routes", () => {
    const inline = resource(Aws.RouteTable, "app", {
      vpcId: ref(vpc),
      routes: [{ cidrBlock: "10.8.0.0/16", transitGatewayId: ref(hub) }],
    });
    const changed = net.with({ appTable: inline, throughNat: undefined }, ...hosts);
    expect(judged(attachment, changed)).to.deep.equal([missing("edge", "edge-a", "10.8.0.0/16")]);
    expect(judged(attachment, [...changed, both[1]])).to.deep.equal([]);
  });

  it("are not asked of subnets without workloads, or of another VPC", () => {
    const other = resource(Aws.Vpc, "other");
    const far = subnet("far", other, "a");
    const abroad = host("abroad", ref(far));
    expect(judged(attachment, net.with())).to.deep.equal([]);
    expect(judged(attachment, net.with({}, other, far, abroad))).to.deep.equal([]);
  });

  it("are not judged where a route table cannot be told", () => {
    const appLink = resource(Aws.RouteTableAssociation, "app-a", {
      subnetId: ref(app),
      routeTableId: "rtb-9",
    });
    expect(judged(attachment, net.with({ appLink }, host("app", ref(app))))).to.deep.equal([
      'undecided: the route table of RouteTableAssociation "app-a" is not in this stack',
    ]);
  });
});

describe("the ways to sites behind a virtual private gateway", () => {
  const gateway = resource(Aws.VpnGateway, "vgw", { vpcId: ref(vpc) });
  const bare = [vpc, app, host("app", ref(app))];
  const none = [
    'violation: no route of main route table of Vpc "vpc" leads Subnet "app-a" to VpnGateway "vgw"',
  ];
  const propagation = (routeTableId: unknown) =>
    resource(Aws.VpnRoutePropagation, "told", { vpnGatewayId: ref(gateway), routeTableId });

  it("are asked of tables that VPCs were born with, and no others", () => {
    expect(judged(gateway, bare)).to.deep.equal(none);
    expect(judged(gateway, net.with({}, ...hosts))).to.deep.equal([]);
  });

  it("are known by propagation, or by a route", () => {
    expect(judged(gateway, [...bare, propagation(ref(vpc))])).to.deep.equal([]);
    expect(judged(gateway, [...bare, propagation("rtb-9")])).to.deep.equal(none);
    const target = { gatewayId: ref(gateway), destinationCidrBlock: "10.8.0.0/16" };
    expect(judged(gateway, [...bare, route("out", vpc, target)])).to.deep.equal([]);
    expect(judged(gateway, [...bare, route("out", vpc, { gatewayId: "igw-1" })])).to.deep.equal(
      none,
    );
  });

  it("are not judged where the table or the gateway's VPC is not known", () => {
    const lost = resource(Aws.RouteTableAssociation, "any", {
      subnetId: UNKNOWN,
      routeTableId: "rtb-9",
    });
    expect(judged(gateway, [...bare, lost])).to.deep.equal([]);
    const far = resource(Aws.VpnGateway, "vgw", { vpcId: "vpc-9" });
    expect(judged(far, bare)).to.deep.equal([]);
  });
});
