import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { Undecided } from "../../kit/verdict";
import { resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { network, route } from "../../testing/network";
import { stationsToInternet, wayToInternet } from "./exposure";

const net = network();
const { edgeTable, appTable } = net;

/** For each subnet the way to the Internet, none, or why it cannot be told. */
function ways(fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  return graph.ofType(Aws.Subnet).map((subnet) => {
    const way = wayToInternet(graph, subnet);
    return way instanceof Undecided ? `? ${way.because}` : way;
  });
}
const open = 'Subnet "edge-a" → RouteTable "edge" → Route "out" → an internet gateway';

describe("the way from a subnet to the Internet", () => {
  it("leads through its route table to an internet gateway, and not through a NAT gateway", () => {
    expect(ways(net.with())).to.deep.equal([open, undefined]);
  });

  it("is there whatever the destination of the route, IPv6 too", () => {
    const ipv6 = { destinationCidrBlock: undefined, destinationIpv6CidrBlock: "2001:db8::/32" };
    for (const more of [{ destinationCidrBlock: "198.51.100.0/24" }, ipv6]) {
      const out = route("out", edgeTable, { gatewayId: "igw-1", ...more });
      expect(ways(net.with({ out }))).to.deep.equal([open, undefined]);
    }
  });

  it("is told by an inline route too", () => {
    const inline = { routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: "igw-1" }] };
    const born = resource(Aws.RouteTable, "edge", inline);
    expect(ways(net.with({ edgeTable: born, out: undefined }))[0]).to.equal(
      'Subnet "edge-a" → RouteTable "edge" → an inline route → an internet gateway',
    );
  });

  it("is not told where a route leads to an unknown gateway, unless another is open", () => {
    const unclear = route("unclear", edgeTable, { gatewayId: UNKNOWN });
    const [first, second] = ways(net.with({ out: unclear }));
    expect(first).to.equal('? Route "unclear" of RouteTable "edge" leads to an unknown gateway');
    expect(second).to.equal(undefined);
    expect(ways(net.with({}, unclear))).to.deep.equal([open, undefined]);
  });

  it("is not told for closed subnets while a route to the Internet may be in any table", () => {
    const stray = (routeTableId: unknown) =>
      resource(Aws.Route, "stray", { routeTableId, gatewayId: "igw-1" });
    expect(ways(net.with({}, stray(UNKNOWN)))).to.deep.equal([
      open,
      '? the route table of Route "stray" is not known',
    ]);
    expect(ways(net.with({}, stray("rtb-9")))).to.deep.equal([open, undefined]);
  });

  it("is not told where the route table is foreign", () => {
    const appLink = resource(Aws.RouteTableAssociation, "app-a", {
      subnetId: "subnet-app",
      routeTableId: "rtb-9",
    });
    const app = resource(Aws.Subnet, "app-a", { id: "subnet-app" });
    expect(ways(net.with({ app, appLink }))[1]).to.equal(
      '? the route table of RouteTableAssociation "app-a" is not in this stack',
    );
  });

  it("has stations that can be told one by one", () => {
    const graph = graphOf(net.with({}, route("late", appTable, { gatewayId: "vgw-1" })));
    const stations = graph.ofType(Aws.Subnet).map((one) => stationsToInternet(graph, one));
    expect(stations).to.deep.equal([open.split(" → "), undefined]);
  });
});
