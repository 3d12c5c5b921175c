import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { inlineRoutes, routeOf, type Route } from "./routes";

const igw = resource(Aws.InternetGateway, "igw");
const vgw = resource(Aws.VpnGateway, "vgw");
const nats = ["nat-a", "nat-b"].map((name) => resource(Aws.NatGateway, name));
const gateways = [igw, vgw, ...nats];
const [natA, natB] = nats.map(ref);

/** A route that is a resource, as the topology reads it. */
function separate(properties: object, filled: object = {}): Route[] {
  const route = filledIn(resource(Aws.Route, "route", { ...properties }), filled);
  const graph = graphOf([...gateways, route]);
  return graph.ofType(Aws.Route).map((one) => routeOf(graph, one));
}
function inline(...routes: unknown[]): Route[] {
  const graph = graphOf([...gateways, resource(Aws.RouteTable, "table", { routes })]);
  return graph.ofType(Aws.RouteTable).flatMap((one) => inlineRoutes(graph, one));
}
const ways = (routes: Route[]) => routes.map(({ way }) => way);
const natNames = (routes: Route[]) => routes.map(({ nat }) => nat?.name);

describe("a route", () => {
  const cases: Record<string, [object, Route["way"]]> = {
    "to the Internet by a gateway's id": [{ gatewayId: "igw-1" }, "internet"],
    "to the Internet by a gateway of the stack": [{ gatewayId: ref(igw) }, "internet"],
    "to a virtual private gateway by its id": [{ gatewayId: "vgw-1" }, "virtual-gateway"],
    "to a virtual private gateway of the stack": [{ gatewayId: ref(vgw) }, "virtual-gateway"],
    "to its own VPC": [{ gatewayId: "local" }, "local"],
    "to nobody knows where by an unknown gateway": [{ gatewayId: UNKNOWN }, UNKNOWN],
    "to nobody knows where by a foreign id of no known kind": [{ gatewayId: "vpce-1" }, UNKNOWN],
    "to a NAT gateway, known or not": [{ natGatewayId: UNKNOWN }, "nat"],
    "to a transit gateway": [{ transitGatewayId: "tgw-1" }, "transit-gateway"],
    "to an interface": [{ networkInterfaceId: "eni-1" }, "interface"],
    "to an instance": [{ instanceId: "i-1" }, "interface"],
    "elsewhere by another target": [{ vpcPeeringConnectionId: "pcx-1" }, "other"],
    "elsewhere where its target is empty": [{ gatewayId: "" }, "other"],
    "past an empty field to the one that is set": [{ gatewayId: "", natGatewayId: "nat-1" }, "nat"],
  };
  for (const [where, [target, way]] of Object.entries(cases)) {
    it(`leads ${where}, in either form`, () => {
      expect(ways(separate(target))).to.deep.equal([way]);
      expect(ways(inline(target))).to.deep.equal([way]);
    });
  }

  it("leads where the program says, whatever the provider answers besides", () => {
    const answered = { gatewayId: UNKNOWN, networkInterfaceId: "eni-1" };
    expect(ways(separate({ transitGatewayId: ref(vgw) }, answered))).to.deep.equal([
      "transit-gateway",
    ]);
  });

  it("is a default one for all of IPv4 alone", () => {
    const isDefault = (range: unknown) =>
      [separate({ destinationCidrBlock: range }), inline({ cidrBlock: range })].map(
        ([route]) => route?.isDefault,
      );
    expect(isDefault("0.0.0.0/0")).to.deep.equal([true, true]);
    expect(isDefault("10.0.0.0/8")).to.deep.equal([false, false]);
    expect(isDefault(UNKNOWN)).to.deep.equal([UNKNOWN, UNKNOWN]);
    expect(isDefault(undefined)).to.deep.equal([false, false]);
  });

  it("tells the IPv6 range that it is for, where it is for one", () => {
    const ipv6 = (range: unknown) =>
      [separate({ destinationIpv6CidrBlock: range }), inline({ ipv6CidrBlock: range })].map(
        ([route]) => route && "ipv6" in route && route.ipv6,
      );
    expect(ipv6("::/0")).to.deep.equal(["::/0", "::/0"]);
    expect(ipv6(UNKNOWN)).to.deep.equal([UNKNOWN, UNKNOWN]);
    expect(ipv6("")).to.deep.equal([false, false]);
    expect(ipv6(undefined)).to.deep.equal([false, false]);
  });

  it("tells its NAT gateway where that is one of the stack's", () => {
    expect(natNames(separate({ natGatewayId: natA }))).to.deep.equal(["nat-a"]);
    expect(natNames(inline({ natGatewayId: natB }))).to.deep.equal(["nat-b"]);
    expect(natNames(separate({ natGatewayId: "nat-9" }))).to.deep.equal([undefined]);
    expect(natNames(inline({ gatewayId: ref(igw) }))).to.deep.equal([undefined]);
  });
});

describe("the routes in a table", () => {
  it("are told one by one, by a name that says so", () => {
    const both = inline({ gatewayId: ref(igw) }, { natGatewayId: natA });
    expect(ways(both)).to.deep.equal(["internet", "nat"]);
    expect(both.map(({ label }) => label)).to.deep.equal(["an inline route", "an inline route"]);
    expect(inline()).to.deep.equal([]);
  });

  it("do not tell which of two NAT gateways is whose", () => {
    const two = inline({ natGatewayId: natA }, { natGatewayId: natB });
    expect(ways(two)).to.deep.equal(["nat", "nat"]);
    expect(natNames(two)).to.deep.equal([undefined, undefined]);
  });

  it("lead nobody knows where, and perhaps everywhere, while they are unknown", () => {
    const [route, ...more] = inline(UNKNOWN);
    expect([route?.way, route?.isDefault, more]).to.deep.equal([UNKNOWN, UNKNOWN, []]);
  });
});
