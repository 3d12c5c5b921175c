import { expect } from "chai";
import { Aws, UNKNOWN } from "../kit";
import { played, service, twoZones } from "../testing/drills";
import { ref, resource, type Fixture } from "../testing/fixture";
import { graphOf } from "../testing/graph";
import { association, route } from "../testing/network";
import { zoneDrills } from "./zone";

const { net, appB, linkB, both } = twoZones();
const tableB = resource(Aws.RouteTable, "app-b", { vpcId: ref(net.vpc) });
const database = (more: object, ...subnets: Fixture[]): Fixture[] => {
  const group = resource(Aws.DatabaseSubnetGroup, "group", { subnetIds: subnets.map(ref) });
  return [
    group,
    resource(Aws.DatabaseInstance, "orders", { dbSubnetGroupName: ref(group), ...more }),
  ];
};

describe("the drill of a zone", () => {
  it("counts the tasks that are left when they are spread evenly, the lost share rounded up", () => {
    const spread = (count: unknown) =>
      played("zone", both(service("web", count, net.app, appB))).filter((line) =>
        line.includes("web"),
      );
    expect(spread(5)).to.deep.equal([
      "zone eu-west-1a: recovers: web keeps 2 of 5 tasks",
      "zone eu-west-1b: recovers: web keeps 2 of 5 tasks",
    ]);
    expect(spread(UNKNOWN)[0]).to.equal("zone eu-west-1a: works: web goes on in the other zones");
  });

  it("finds a service, hosts and a load balancer that are in one zone only", () => {
    const hosts = resource(Aws.AutoScalingGroup, "hosts", { vpcZoneIdentifiers: [ref(net.app)] });
    const balancer = resource(Aws.AlbLoadBalancer, "alb", {
      internal: true,
      subnets: [ref(net.app)],
    });
    const fixtures = both(service("web", 2, net.app), hosts, balancer, service("jobs", 2, appB));
    expect(
      played("zone", fixtures).filter((line) => line.startsWith("zone eu-west-1a: fails")),
    ).to.deep.equal([
      "zone eu-west-1a: fails: web stops: all of its tasks are there",
      "zone eu-west-1a: fails: hosts hosts are all there, and their tasks",
      "zone eu-west-1a: fails: load balancer alb stops: it is in that zone only",
    ]);
  });

  it("goes on with what is on premises, and does not guess zones", () => {
    const onPremises = resource(Aws.EcsService, "printer", {
      launchType: "EXTERNAL",
      desiredCount: 1,
    });
    const lost = resource(Aws.EcsService, "lost", { networkConfiguration: { subnets: [UNKNOWN] } });
    const fixtures = net.with({}, service("web", 1, net.app), onPremises, lost);
    expect(played("zone", fixtures)).to.include.members([
      "zone eu-west-1a: works: printer runs on premises and goes on",
      "zone eu-west-1a: unclear: which zones lost is in is not known",
    ]);
  });

  it("tells a standby, a choice of zone and luck apart", () => {
    const lines = (more: object) =>
      played("zone", both(...database(more, net.app, appB))).filter((line) =>
        line.includes("orders"),
      );
    expect(lines({ multiAz: true })[0]).to.equal("zone eu-west-1a: recovers: orders fails over");
    expect(lines({})).to.deep.equal([
      "zone eu-west-1a: fails: orders may be there, without a standby",
      "zone eu-west-1b: fails: orders may be there, without a standby",
    ]);
    expect(lines({ availabilityZone: "eu-west-1b" })).to.deep.equal([
      "zone eu-west-1a: works: orders is not there",
      "zone eu-west-1b: fails: orders is there, without a standby",
    ]);
    expect(lines({ multiAz: UNKNOWN })[0]).to.equal(
      "zone eu-west-1a: unclear: whether orders has a standby is not known",
    );
  });

  it("says how long each kind of standby takes", () => {
    const time = (type: string, more: object) => {
      const subnets = resource(Aws.DatabaseSubnetGroup, "group", {
        subnetIds: [ref(net.app), ref(appB)],
      });
      const orders = resource(type, "orders", { dbSubnetGroupName: ref(subnets), ...more });
      const readers = ["one", "two"].map((name) =>
        resource(Aws.ClusterInstance, name, { clusterIdentifier: ref(orders) }),
      );
      const web = service("web", 2, net.app, appB);
      const fixtures = both(web, subnets, orders, ...(type === Aws.DatabaseCluster ? readers : []));
      return zoneDrills(graphOf(fixtures))[0]?.effects.find(({ part }) => part === "database")
        ?.recovery?.time;
    };
    expect(time(Aws.DatabaseInstance, { multiAz: true })).to.equal("60–120 s");
    expect(time(Aws.DatabaseCluster, { engine: "aurora-postgresql" })).to.equal("less than 60 s");
    expect(time(Aws.DatabaseCluster, { engine: "postgres" })).to.equal("less than 35 s");
  });

  it("does not guess by which gateway subnets leave", () => {
    const fixtures = both(
      association("app-b", appB, tableB),
      tableB,
      route("nat-b", tableB, { natGatewayId: "nat-9" }),
      service("web", 2, net.app, appB),
    );
    expect(played("zone", fixtures)).to.include(
      "zone eu-west-1a: unclear: through which zone app-b leaves is not known",
    );
  });

  it("finds subnets that leave through the lost zone", () => {
    const fixtures = both(linkB, service("web", 2, net.app, appB));
    expect(played("zone", fixtures)).to.include.members([
      "zone eu-west-1a: fails: app-b leave through that zone, and stay cut off from the internet",
      "zone eu-west-1b: works: the other zones leave through their own NAT gateways",
    ]);
  });
});
