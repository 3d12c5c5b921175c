import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { association, network, route, subnet } from "../../testing/network";
import { natGatewayPerZone } from "./nat-gateway-per-zone";

const net = network();
const { vpc, edge, nat, appTable } = net;
/** What the rule says about the private subnet, or another one. */
const judge = async (fixtures: Fixture[], name = "app-a") =>
  (await verdicts(natGatewayPerZone, fixtures))[name];
const withRoute = (target: object) => net.with({ throughNat: route("nat", appTable, target) });

describe("nat-gateway-per-zone", () => {
  it("passes a private subnet with a NAT gateway in its zone, and leaves the public one out", async () => {
    expect(await verdicts(natGatewayPerZone, net.with())).to.deep.equal({
      "edge-a": "not-applicable",
      "app-a": "compliant",
    });
  });

  it("finds a subnet that leaves through another zone", async () => {
    const second = subnet("app-b", vpc, "b");
    const fixtures = net.with({}, second, association("app-b", second, appTable));
    expect(await judge(fixtures, "app-b")).to.deep.equal([
      'in eu-west-1b, it leaves by Route "nat" through eu-west-1a',
    ]);
    expect(await judge(fixtures)).to.equal("compliant");
  });

  it("compares zones by id where names are not given", async () => {
    const byId = (name: string, zone: string) =>
      resource(Aws.Subnet, name, { vpcId: ref(vpc), availabilityZoneId: zone });
    const same = { edge: byId("edge-a", "euw1-az1"), app: byId("app-a", "euw1-az1") };
    expect(await judge(net.with(same))).to.equal("compliant");
    const other = { ...same, app: byId("app-a", "euw1-az2") };
    expect(await judge(net.with(other))).to.deep.equal([
      'in euw1-az2, it leaves by Route "nat" through euw1-az1',
    ]);
  });

  it("works on an inline route", async () => {
    const routes = [{ cidrBlock: "0.0.0.0/0", natGatewayId: ref(nat) }];
    const inline = resource(Aws.RouteTable, "app", { vpcId: ref(vpc), routes });
    const fixtures = net.with({ appTable: inline, throughNat: undefined });
    expect(await judge(fixtures)).to.equal("compliant");
  });

  it("passes a regional NAT gateway, which is in every zone", async () => {
    const regional = resource(Aws.NatGateway, "nat-a", {
      vpcId: ref(vpc),
      availabilityMode: "regional",
    });
    expect(await judge(net.with({ nat: regional }))).to.equal("compliant");
  });

  it("finds a subnet that leaves through an instance", async () => {
    const found = ['Route "nat" leads to a single network interface'];
    expect(await judge(withRoute({ networkInterfaceId: UNKNOWN }))).to.deep.equal(found);
  });

  it("leaves out what does not leave, or leaves another way", async () => {
    const elsewhere = [
      { destinationCidrBlock: "10.9.0.0/16", natGatewayId: ref(nat) },
      { transitGatewayId: "tgw-1" },
      { gatewayId: "vgw-1" },
    ];
    for (const target of elsewhere) {
      expect(await judge(withRoute(target))).to.equal("not-applicable");
    }
    expect(await judge(net.with({ throughNat: undefined }))).to.equal("not-applicable");
  });

  it("does not decide what is unknown", async () => {
    const zones = maybe('whether the NAT gateway of Route "nat" is in the same zone is not known');
    expect(await judge(withRoute({ natGatewayId: "nat-9" }))).to.deep.equal([zones]);
    const nowhere = subnet("app-a", vpc, "a", { availabilityZone: UNKNOWN });
    expect(await judge(net.with({ app: nowhere }))).to.deep.equal([zones]);
    const lost = resource(Aws.NatGateway, "nat-a", { subnetId: "subnet-9" });
    expect(await judge(net.with({ nat: lost }))).to.deep.equal([zones]);

    const unclear = [maybe('Route "nat" is not known yet')];
    expect(await judge(withRoute({ gatewayId: UNKNOWN }))).to.deep.equal(unclear);
    const anywhere = { destinationCidrBlock: UNKNOWN, natGatewayId: ref(nat) };
    expect(await judge(withRoute(anywhere))).to.deep.equal(unclear);
    const foreign = resource(Aws.RouteTableAssociation, "app-a", {
      subnetId: ref(net.app),
      routeTableId: "rtb-9",
    });
    expect(await judge(net.with({ appLink: foreign }))).to.deep.equal([
      maybe('the route table of RouteTableAssociation "app-a" is not in this stack'),
    ]);
  });

  it("does not guess between two NAT gateways of one inline list", async () => {
    const other = resource(Aws.NatGateway, "nat-b", { subnetId: ref(edge) });
    const routes = [
      { cidrBlock: "0.0.0.0/0", natGatewayId: ref(nat) },
      { cidrBlock: "198.51.100.0/24", natGatewayId: ref(other) },
    ];
    const inline = resource(Aws.RouteTable, "app", { vpcId: ref(vpc), routes });
    const fixtures = net.with({ appTable: inline, throughNat: undefined }, other);
    const label = "an inline route";
    expect(await judge(fixtures)).to.deep.equal([
      maybe(`whether the NAT gateway of ${label} is in the same zone is not known`),
    ]);
  });
});
