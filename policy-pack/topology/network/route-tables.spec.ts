import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { Undecided } from "../../kit/verdict";
import { association, network, route, subnet } from "../../testing/network";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { effectiveRouteTable, routesOf, strayRoutes } from "./route-tables";

const net = network();
const { vpc, edge, edgeTable, out } = net;
const byId = (of: object, table: unknown) =>
  resource(Aws.RouteTableAssociation, "link", { ...of, routeTableId: table });
const main = (of: unknown, table: unknown = ref(edgeTable)) =>
  resource(Aws.MainRouteTableAssociation, "main", { vpcId: of, routeTableId: table });
const adopted = (of: Fixture, more: object = {}) =>
  resource(Aws.DefaultRouteTable, "adopted", { defaultRouteTableId: ref(of), ...more });

describe("the route table that holds for a subnet", () => {
  /** Its label and the labels of its routes, or why it cannot be told. */
  const table = (...fixtures: Fixture[]) => {
    const graph = graphOf(fixtures);
    const [first] = graph.ofType(Aws.Subnet);
    if (!first) return undefined;
    const found = effectiveRouteTable(graph, first);
    if (found instanceof Undecided) return `? ${found.because}`;
    return [found.label, ...found.routes.map(({ label }) => label)].join(", ");
  };
  const own = [vpc, edge, edgeTable, out];
  const cases: Record<string, [Fixture[], string]> = {
    "is the one it is associated with, and not another's": [
      net.with(),
      'RouteTable "edge", Route "out"',
    ],
    "is the one it is associated with, whatever the main one is": [
      [...net.with(), main(ref(vpc), ref(net.appTable))],
      'RouteTable "edge", Route "out"',
    ],
    "is the main one of its VPC otherwise": [
      [...own, main(ref(vpc))],
      'RouteTable "edge", Route "out"',
    ],
    "is the one the VPC was born with where the main one is that of another VPC": [
      [...own, main("vpc-9")],
      'main route table of Vpc "vpc"',
    ],
    "is the one the VPC was born with, with the routes of what adopts it and of its id": [
      [
        ...own,
        adopted(vpc, { routes: [{ cidrBlock: "10.8.0.0/16", transitGatewayId: "tgw-1" }] }),
        route("late", vpc, { gatewayId: "igw-1" }),
      ],
      'main route table of Vpc "vpc", Route "late", an inline route',
    ],
    "is the one the VPC was born with where an association says so": [
      [...own, association("born", edge, vpc)],
      'main route table of Vpc "vpc"',
    ],
    "is not told where its table is foreign": [
      [...own, byId({ subnetId: ref(edge) }, "rtb-9")],
      '? the route table of RouteTableAssociation "link" is not in this stack',
    ],
    "is not told where an association may be for it": [
      [...own, byId({ subnetId: UNKNOWN }, ref(edgeTable))],
      '? RouteTableAssociation "link" may or may not be for Subnet "edge-a"',
    ],
    "is not touched by an association of a foreign subnet": [
      [...own, byId({ subnetId: "subnet-9" }, ref(edgeTable))],
      'main route table of Vpc "vpc"',
    ],
    "is not told where a main one may be its VPC's": [
      [...own, main(UNKNOWN)],
      '? MainRouteTableAssociation "main" may or may not be for Vpc "vpc"',
    ],
    "is not told where its VPC is foreign": [
      [resource(Aws.Subnet, "far", { vpcId: "vpc-9" })],
      '? the VPC of Subnet "far" is not in this stack',
    ],
  };
  for (const [what, [fixtures, expected]] of Object.entries(cases)) {
    it(what, () => {
      expect(table(...fixtures)).to.equal(expected);
    });
  }

  it("is that of the default VPC only where something adopts it", () => {
    const home = resource(Aws.DefaultVpc, "home");
    const inHome = subnet("first", home, "a");
    expect(table(home, inHome)).to.equal(
      '? the main route table of DefaultVpc "home" is not in this stack',
    );
    expect(table(home, inHome, adopted(home))).to.equal('main route table of DefaultVpc "home"');
  });
});

describe("the routes of a table", () => {
  it("are those that name it, and its own", () => {
    const inline = { routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: "igw-1" }] };
    const table = resource(Aws.RouteTable, "both", inline);
    const graph = graphOf([
      table,
      edgeTable,
      out,
      route("more", table, { natGatewayId: "nat-1" }),
      resource(Aws.Route, "far", { routeTableId: "rtb-9", gatewayId: "igw-1" }),
    ]);
    const labels = graph
      .ofType(Aws.RouteTable)
      .map((one) => routesOf(graph, one).map(({ label }) => label));
    expect(labels).to.deep.equal([['Route "more"', "an inline route"], ['Route "out"']]);
  });
});

describe("stray routes", () => {
  const stray = (routeTableId: unknown, target: object) =>
    strayRoutes(graphOf([resource(Aws.Route, "one", { routeTableId, ...target })])).map(
      ({ name }) => name,
    );

  it("lead to the Internet, or to who knows where, from a table that cannot be told", () => {
    expect(stray(UNKNOWN, { gatewayId: "igw-1" })).to.deep.equal(["one"]);
    expect(stray(UNKNOWN, { gatewayId: UNKNOWN })).to.deep.equal(["one"]);
  });

  it("are none that lead elsewhere, or are of a table that somebody knows", () => {
    expect(stray(UNKNOWN, { natGatewayId: "nat-1" })).to.deep.equal([]);
    expect(stray("rtb-9", { gatewayId: "igw-1" })).to.deep.equal([]);
    expect(strayRoutes(graphOf(net.with()))).to.deep.equal([]);
  });
});
