import { expect } from "chai";
import { Aws, UNKNOWN } from "../kit";
import { ref, resource, type Fixture } from "../testing/fixture";
import { graphOf } from "../testing/graph";
import { association, network, route, subnet } from "../testing/network";
import { site, vpn } from "../testing/sites";
import { drills, type Peril } from ".";

/** What each loss of a kind means, as `lost: state says`. */
const played = (peril: Peril, fixtures: Fixture[]) =>
  drills(graphOf(fixtures))
    .filter((drill) => drill.peril === peril)
    .flatMap(({ lost, effects }) => effects.map(({ state, says }) => `${lost}: ${state}: ${says}`));

const net = network();
const appB = subnet("app-b", net.vpc, "b");
const linkB = association("app-b", appB, net.appTable);
const inZones = (...subnets: Fixture[]) => ({ subnets: subnets.map(ref) });
const service = (name: string, desiredCount: unknown, ...subnets: Fixture[]) =>
  resource(Aws.EcsService, name, { desiredCount, networkConfiguration: inZones(...subnets) });
const database = (more: object, ...subnets: Fixture[]): Fixture[] => {
  const group = resource(Aws.DatabaseSubnetGroup, "group", { subnetIds: subnets.map(ref) });
  return [
    group,
    resource(Aws.DatabaseInstance, "orders", { dbSubnetGroupName: ref(group), ...more }),
  ];
};
const both = (...more: Fixture[]) => net.with({}, appB, ...more);

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

  it("finds subnets that leave through the lost zone", () => {
    const fixtures = both(linkB, service("web", 2, net.app, appB));
    expect(played("zone", fixtures)).to.include.members([
      "zone eu-west-1a: fails: app-b leave through that zone, and stay cut off from the internet",
      "zone eu-west-1b: works: the other zones leave through their own NAT gateways",
    ]);
  });

  it("looks at endpoints and resolvers", () => {
    const endpoint = (name: string, ...subnets: Fixture[]) =>
      resource(Aws.VpcEndpoint, name, {
        vpcEndpointType: "Interface",
        subnetIds: subnets.map(ref),
      });
    const resolver = resource(Aws.ResolverEndpoint, "dns", {
      ipAddresses: [{ subnetId: ref(net.app) }, { subnetId: ref(appB) }],
    });
    const lone = resource(Aws.ResolverEndpoint, "lone", {
      ipAddresses: [{ subnetId: ref(net.app) }],
    });
    const fixtures = both(
      service("web", 2, net.app, appB),
      endpoint("kms", net.app),
      resolver,
      lone,
    );
    expect(played("zone", fixtures)).to.include.members([
      "zone eu-west-1a: fails: kms stop: they are in that zone only",
      "zone eu-west-1b: works: AWS services answer in the other zones",
      "zone eu-west-1a: recovers: dns answers in the other zones",
      "zone eu-west-1a: fails: lone stops: its addresses are all there",
    ]);
  });
});

describe("the drills of links and routers", () => {
  const { dx1, dx2, vpn1, vpn2, edge1, edge2, ...rest } = site();
  const gateways = [...Object.values(rest), edge1, edge2];

  it("name the ways that are left", () => {
    expect(played("link", [...gateways, dx1, dx2])).to.deep.equal([
      "link dxcon-1: recovers: site AS65010 is reached over dx-2",
      "link dxcon-2: recovers: site AS65010 is reached over dx-1",
    ]);
    expect(played("router", [...gateways, dx1, vpn2])).to.deep.equal([
      "router edge-1: recovers: site AS65010 is reached over vpn-2",
      "router edge-2: recovers: site AS65010 is reached over dx-1",
    ]);
  });

  it("find the only way, and the only router", () => {
    expect(played("link", [...gateways, vpn1])).to.deep.equal([
      "VPN vpn-1: fails: site AS65010 is cut off: vpn-1 was its only way",
    ]);
    expect(played("router", [...gateways, dx1, vpn1])).to.deep.equal([
      "router edge-1: fails: site AS65010 is cut off: dx-1 and vpn-1 was its only way",
    ]);
  });

  it("count two interfaces on one connection as one link", () => {
    const same = { ...dx2, properties: { ...dx2.properties, connectionId: "dxcon-1" } };
    expect(played("link", [...gateways, dx1, same])).to.deep.equal([
      "link dxcon-1: fails: site AS65010 is cut off: dx-1 and dx-2 was its only way",
    ]);
  });

  it("do not count on a private VPN, which a link carries, nor on static routes", () => {
    const inside = vpn("inside", rest.vgw, edge2, { outsideIpAddressType: "PrivateIpv4" });
    expect(played("link", [...gateways, dx1, inside])[0]).to.match(/^link dxcon-1: fails/);
    const fixed = vpn("fixed", rest.vgw, edge2, { staticRoutesOnly: true });
    expect(played("link", [...gateways, vpn1, fixed])[1]).to.equal(
      "VPN fixed: unclear: site AS65010 could be reached over vpn-1, but whether static routes make way for it is not known",
    );
  });

  it("do not guess the router of a link", () => {
    const untagged = resource(Aws.PrivateVirtualInterface, "dx-9", {
      bgpAsn: 65010,
      connectionId: "dxcon-9",
    });
    expect(played("router", [...gateways, vpn1, untagged])).to.deep.equal([
      "router edge-1: unclear: on which router dx-9 ends is not known (tag Router)",
    ]);
  });
});

describe("the drills of NAT gateways and resolver addresses", () => {
  it("name who is cut off, and who goes on", () => {
    const natB = resource(Aws.NatGateway, "nat-b", { subnetId: ref(appB) });
    const tableB = resource(Aws.RouteTable, "app-b", { vpcId: ref(net.vpc) });
    const ownWay = [
      natB,
      tableB,
      route("nat-b", tableB, { natGatewayId: ref(natB) }),
      association("app-b", appB, tableB),
    ];
    const web = service("web", 2, net.app, appB);
    expect(played("nat-gateway", both(web, ...ownWay))[0]).to.equal(
      "NAT gateway nat-a: works: app-a cannot call the internet; app-b go on",
    );
    expect(played("nat-gateway", both(web, linkB))).to.deep.equal([
      "NAT gateway nat-a: fails: app-a and app-b cannot call the internet, and nothing else can",
    ]);
  });

  it("count the addresses that are left", () => {
    const dns = (...ips: string[]) =>
      resource(Aws.ResolverEndpoint, "dns", { ipAddresses: ips.map((ip) => ({ ip })) });
    expect(played("resolver-address", [dns("10.0.0.4", "10.0.1.4")])[0]).to.equal(
      "address 10.0.0.4 of dns: recovers: dns answers at 1 other address",
    );
    expect(played("resolver-address", [dns("10.0.0.4")])).to.deep.equal([
      "address 10.0.0.4 of dns: fails: dns stops: it has no other address",
    ]);
  });
});

describe("the drill of the region", () => {
  const home = { region: "eu-west-1" };
  const bucket = resource(Aws.Bucket, "files", { tags: { BackupPlan: "daily" } }, home);
  const selection = resource(Aws.BackupSelection, "daily", {
    selectionTags: [{ type: "STRINGEQUALS", key: "BackupPlan", value: "daily" }],
  });
  const vault = (name: string, region: string) => resource(Aws.BackupVault, name, { region }, home);
  const plan = (...copyActions: unknown[]) =>
    resource(Aws.BackupPlan, "plan", { rules: [{ copyActions }] }, home);
  const region = (...more: Fixture[]) => played("region", [bucket, selection, ...more]);

  it("passes data whose backups are copied away", () => {
    const away = vault("away", "eu-central-1");
    expect(region(away, plan({ destinationVaultArn: ref(away) }))).to.deep.equal([
      "region eu-west-1: works: files is restored from a copied backup",
      "region eu-west-1: works: backups are also in eu-central-1",
    ]);
    const arn = "arn:aws:backup:eu-central-1:123456789012:backup-vault:away";
    expect(region(plan({ destinationVaultArn: arn }))).to.deep.equal([
      "region eu-west-1: works: files is restored from a copied backup",
    ]);
  });

  it("finds data without a copy, and copies that stay", () => {
    const near = vault("near", "eu-west-1");
    expect(region(near, plan())).to.deep.equal([
      "region eu-west-1: fails: files is lost: no copy of it is in another region",
      "region eu-west-1: fails: all backups are lost: every vault is in that region",
    ]);
  });

  it("passes a bucket with a replica", () => {
    const replication = resource(Aws.BucketReplication, "files", { bucket: ref(bucket) });
    expect(region(replication)).to.deep.equal([
      "region eu-west-1: works: files has a replica in another region",
    ]);
  });

  it("does not guess where a copy goes", () => {
    expect(region(plan({ destinationVaultArn: UNKNOWN }))).to.deep.equal([
      "region eu-west-1: unclear: whether backups of files are copied to another region is not known",
    ]);
  });
});
