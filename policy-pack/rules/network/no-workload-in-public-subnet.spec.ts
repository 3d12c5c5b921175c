import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { association, network, route, subnet } from "../../testing/network";
import { ruleCases } from "../../testing/rule-cases";
import { noWorkloadInPublicSubnet } from "./no-workload-in-public-subnet";

const net = network();
const { vpc, igw, edge, app, edgeTable, appTable } = net;
const judge = (...fixtures: Fixture[]) => verdicts(noWorkloadInPublicSubnet, fixtures);
const service = (...subnets: unknown[]) =>
  resource(Aws.EcsService, "api", { networkConfiguration: { subnets } });
const way = 'Subnet "edge-a" → RouteTable "edge" → Route "out" → an internet gateway';
const compliant = { api: "compliant" };

const workloads: Record<string, (place: Fixture) => Fixture> = {
  "an ECS service": (place) =>
    resource(Aws.EcsService, "subject", { networkConfiguration: { subnets: [ref(place)] } }),
  "an Auto Scaling group": (place) =>
    resource(Aws.AutoScalingGroup, "subject", { vpcZoneIdentifiers: [ref(place)] }),
  "a database's subnet group": (place) =>
    resource(Aws.DatabaseSubnetGroup, "subject", { subnetIds: [ref(place)] }),
  "an instance": (place) => resource(Aws.Instance, "subject", { subnetId: ref(place) }),
  "a replication subnet group": (place) =>
    resource(Aws.MigrationSubnetGroup, "subject", { subnetIds: [ref(place)] }),
  "a mount target": (place) => resource(Aws.MountTarget, "subject", { subnetId: ref(place) }),
  "a function": (place) =>
    resource(Aws.LambdaFunction, "subject", { vpcConfig: { subnetIds: [ref(place)] } }),
  "an internal load balancer": (place) =>
    resource(Aws.LoadBalancer, "subject", { internal: true, subnets: [ref(place)] }),
  "a load balancer that may be internal": (place) =>
    resource(Aws.LoadBalancer, "subject", {
      internal: UNKNOWN,
      subnetMappings: [{ subnetId: ref(place) }],
    }),
};
const stacks = Object.entries(workloads).map(
  ([kind, placed]) => [kind, net.with({}, placed(edge)), net.with({}, placed(app))] as const,
);

ruleCases(noWorkloadInPublicSubnet, {
  compliant: Object.fromEntries(
    stacks.map(([kind, , hidden]) => [`${kind} in a private subnet`, hidden]),
  ),
  violating: Object.fromEntries(
    stacks.map(([kind, open]) => [`${kind} in a public subnet`, [open, way]]),
  ),
  absent: {
    "a workload that names no subnet": [
      net.with({}, resource(Aws.AutoScalingGroup, "subject")),
      maybe("it names no subnet, so AWS chooses one of the default VPC"),
    ],
  },
  unknown: {
    "a subnet that has left no trace": [
      net.with({}, resource(Aws.Instance, "subject", { subnetId: UNKNOWN })),
      "one of its subnets is not known",
    ],
  },
  notApplicable: {
    "a service on premises": [resource(Aws.EcsService, "subject", { launchType: "EXTERNAL" })],
    "a function outside a VPC": [resource(Aws.LambdaFunction, "subject")],
    "a load balancer that faces the internet": net.with(
      {},
      resource(Aws.LoadBalancer, "subject", { internal: false, subnets: [ref(edge)] }),
    ),
    "an instance that another rule asks for a subnet": [resource(Aws.Instance, "subject")],
    "a database that another rule asks for a subnet group": [
      resource(Aws.DatabaseInstance, "subject"),
    ],
    "a cluster that another rule asks for a subnet group": [
      resource(Aws.DatabaseCluster, "subject"),
    ],
    "a read replica": [resource(Aws.DatabaseInstance, "subject", { replicateSourceDb: UNKNOWN })],
  },
});

describe("no-workload-in-public-subnet", () => {
  it("goes from a database through its subnet group", async () => {
    const group = resource(Aws.DatabaseSubnetGroup, "group", { subnetIds: [ref(app), ref(edge)] });
    const database = resource(Aws.DatabaseInstance, "api", { dbSubnetGroupName: ref(group) });
    expect(await judge(database, ...net.with({}, group))).to.deep.equal({
      group: [way],
      api: [way],
    });
  });

  it("goes from a replication instance through its subnet group", async () => {
    const group = resource(Aws.MigrationSubnetGroup, "group", { subnetIds: [ref(edge)] });
    const replicationSubnetGroupId = ref(group);
    const instance = resource(Aws.MigrationInstance, "api", { replicationSubnetGroupId });
    expect(await judge(instance, ...net.with({}, group))).to.deep.equal({
      group: [way],
      api: [way],
    });
  });

  it("names only the subnets that are public", async () => {
    const second = subnet("edge-b", vpc, "b");
    const link = association("edge-b", second, edgeTable);
    const found = await judge(
      ...net.with({}, second, link, service(ref(app), ref(edge), ref(second))),
    );
    expect(found).to.deep.equal({ api: [way, way.replace("edge-a", "edge-b")] });
  });

  it("works on known ids as well", async () => {
    const placed = resource(Aws.Subnet, "edge-a", { id: "subnet-1", vpcId: "vpc-1" });
    const link = resource(Aws.RouteTableAssociation, "edge-a", {
      subnetId: "subnet-1",
      routeTableId: "rtb-1",
    });
    const table = resource(Aws.RouteTable, "edge", { id: "rtb-1" });
    const out = resource(Aws.Route, "out", { routeTableId: "rtb-1", gatewayId: "igw-1" });
    expect(await judge(placed, link, table, out, service("subnet-1"))).to.deep.equal({
      api: [way],
    });
  });

  describe("knows which route table holds", () => {
    it("an inline route, also where the list leads to other things", async () => {
      const routes = [
        { cidrBlock: "10.9.0.0/16", vpcPeeringConnectionId: "pcx-1" },
        { cidrBlock: "0.0.0.0/0", gatewayId: ref(igw) },
      ];
      const inline = resource(Aws.RouteTable, "edge", { vpcId: ref(vpc), routes });
      const fixtures = net.with({ edgeTable: inline, out: undefined }, service(ref(edge)));
      expect(await judge(...fixtures)).to.deep.equal({
        api: [way.replace('Route "out"', "an inline route")],
      });
    });

    it("IPv6, and destinations that are not everything", async () => {
      for (const target of [
        { destinationCidrBlock: undefined, destinationIpv6CidrBlock: "::/0", gatewayId: ref(igw) },
        { destinationCidrBlock: "198.51.100.0/24", gatewayId: ref(igw) },
        { destinationCidrBlock: UNKNOWN, gatewayId: "igw-0a1b" },
      ]) {
        const out = route("out", edgeTable, target);
        const found = await judge(...net.with({ out }, service(ref(edge))));
        expect(found).to.deep.equal({ api: [way] });
      }
    });

    it("the main table of the VPC, where a subnet has none of its own", async () => {
      const main = resource(Aws.MainRouteTableAssociation, "main", {
        vpcId: ref(vpc),
        routeTableId: ref(edgeTable),
      });
      const fixtures = net.with({ appLink: undefined }, main, service(ref(app)));
      expect(await judge(...fixtures)).to.deep.equal({ api: [way.replace("edge-a", "app-a")] });
    });

    it("a table of its own before the main one", async () => {
      const main = resource(Aws.MainRouteTableAssociation, "main", {
        vpcId: ref(vpc),
        routeTableId: ref(edgeTable),
      });
      expect(await judge(...net.with({}, main, service(ref(app))))).to.deep.equal(compliant);
    });

    it("the main route table of the VPC, reached by its id or by an adopting resource", async () => {
      const byId = route("out", vpc, { gatewayId: ref(igw) });
      const label = 'Subnet "app-a" → main route table of Vpc "vpc" →';
      const without = { appLink: undefined };
      const found = await judge(...net.with({ ...without, out: byId }, service(ref(app))));
      expect(found).to.deep.equal({ api: [`${label} Route "out" → an internet gateway`] });

      const adopting = resource(Aws.DefaultRouteTable, "main", {
        defaultRouteTableId: ref(vpc),
        routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: ref(igw) }],
      });
      expect(await judge(...net.with(without, adopting, service(ref(app))))).to.deep.equal({
        api: [`${label} an inline route → an internet gateway`],
      });
      const explicit = association("app-a", app, vpc);
      const linked = net.with({ appLink: explicit, out: byId }, service(ref(app)));
      expect(await judge(...linked)).to.deep.equal(found);
    });

    it("that table is empty unless something is put in", async () => {
      const fixtures = net.with({ appLink: undefined }, service(ref(app)));
      expect(await judge(...fixtures)).to.deep.equal(compliant);
    });

    it("the routes that a provider fills in are not the program's", async () => {
      const fixtures = net.with({ appTable: filledIn(appTable, "routes") }, service(ref(app)));
      expect(await judge(...fixtures)).to.deep.equal(compliant);
    });
  });

  describe("follows edges as far as they mean the subnet", () => {
    it("through a resource that passes the id on", async () => {
      const throughLink = service(ref(net.edgeLink));
      expect(await judge(...net.with({}, throughLink))).to.deep.equal({ api: [way] });
      const block = resource(
        "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
        "b",
        {
          vpcId: ref(vpc),
        },
      );
      const second = subnet("app-a", block, "a");
      const fixtures = net.with({ app: second, appLink: undefined }, block, service(ref(second)));
      expect(await judge(...fixtures)).to.deep.equal(compliant);
    });

    it("not past the subnet, nor behind what else the value hangs on", async () => {
      const mixed: Fixture = service(ref(app));
      mixed.sources["networkConfiguration"] = [net.nat.urn, igw.urn, app.urn];
      expect(await judge(...net.with({}, mixed))).to.deep.equal(compliant);
    });

    it("whatever component a resource belongs to", async () => {
      const inside = (fixture: Fixture, component: string): Fixture => ({
        ...fixture,
        urn: fixture.urn.replace("::aws:", `::hybrid-platform:index:${component}$aws:`),
      });
      const place = inside(edge, "HybridNetwork");
      const link = inside(association("edge-a", place, edgeTable), "HybridNetwork");
      const placed = inside(service(ref(place)), "ContainerCluster");
      const fixtures = net.with({ edge: place, edgeLink: link }, placed);
      expect(await judge(...fixtures)).to.deep.equal({ api: [way] });
    });
  });

  it("takes no other way out for an internet gateway", async () => {
    const vgw = resource(Aws.VpnGateway, "vgw", { vpcId: ref(vpc) });
    const ways = [
      { gatewayId: ref(vgw) },
      { gatewayId: "vgw-1" },
      { gatewayId: "local" },
      { egressOnlyGatewayId: UNKNOWN },
      { destinationIpv6CidrBlock: "::/0", egressOnlyGatewayId: UNKNOWN },
      { transitGatewayId: "tgw-1" },
      { networkInterfaceId: "eni-1" },
    ];
    for (const target of ways) {
      const throughNat = route("nat", appTable, target);
      const fixtures = net.with({ throughNat }, vgw, service(ref(app)));
      expect(await judge(...fixtures)).to.deep.equal(compliant);
    }
  });

  it("lets NAT gateways be in public subnets", async () => {
    expect(await judge(...net.with())).to.deep.equal({});
  });
});
