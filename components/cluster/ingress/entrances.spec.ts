import { expect } from "chai";
import type * as pulumi from "@pulumi/pulumi";
import { underMocks, type Registrations } from "../../../testing/harness";
import { ContainerCluster } from "../cluster";
import type { ServiceArgs } from "../service/arguments";
import { clusterArgs, ordersApi, registeredBy, roomyCapacity } from "../testdata";

const zone = { id: "zone-1", name: "aws.example.com" };
const certificateAuthorityArn =
  "arn:aws:acm-pca:ap-northeast-2:123456789012:certificate-authority/1";
const onCloud: ServiceArgs = { ...ordersApi, route: undefined, onPremises: undefined };

/** A service of each kind. */
const services: Record<string, ServiceArgs> = {
  "orders-api": ordersApi,
  shop: { ...onCloud, route: {} },
  reports: { ...onCloud, route: { path: "/reports" } },
  stock: { ...onCloud, route: { host: "warehouse.aws.example.com", path: "/stock" } },
  feed: { ...onCloud, port: 9000, tcp: { port: 5000 } },
  worker: { ...onCloud, port: undefined },
};
const surroundings = { privateZone: zone, certificateAuthorityArn, capacity: roomyCapacity };
const value = (output: pulumi.Output<string>) =>
  new Promise<string>((resolve) => {
    output.apply(resolve);
  });

describe("entrances of a cluster", () => {
  let registered: Registrations;
  let cluster: ContainerCluster;
  before(async () => {
    const args = clusterArgs({ services, ...surroundings });
    const made = await underMocks(() => new ContainerCluster("hub", args));
    ({ registered, result: cluster } = made);
  });
  const names = (type: string) => registered.ofType(type).map(({ name }) => name);

  it("give each service its name in the private zone, and hosts that lie in it", () => {
    expect(names("aws:route53/record:Record")).to.have.members([
      "hub-record-orders-api.aws.example.com",
      "hub-record-shop.aws.example.com",
      "hub-record-reports.aws.example.com",
      "hub-record-stock.aws.example.com",
      "hub-record-warehouse.aws.example.com",
      "hub-record-feed.aws.example.com",
    ]);
    const leads = (name: string) => registered.named(`hub-record-${name}.aws.example.com`);
    expect(leads("shop").inputs).to.deep.include({
      zoneId: "zone-1",
      name: "shop.aws.example.com",
      type: "A",
    });
    const alb = registered.named("hub-alb").urn;
    expect(leads("shop").propertyDependencies["aliases"]).to.deep.equal([alb]);
    const nlb = registered.named("hub-nlb").urn;
    expect(leads("feed").propertyDependencies["aliases"]).to.deep.equal([nlb]);
  });

  it("tell where each service is called", async () => {
    const urls = await Promise.all(
      Object.entries(cluster.serviceUrls).map(async ([key, url]) => [key, await value(url)]),
    );
    expect(Object.fromEntries(urls)).to.deep.equal({
      "orders-api": "https://orders-api.aws.example.com",
      shop: "https://shop.aws.example.com",
      reports: "https://reports.aws.example.com/reports",
      stock: "https://stock.aws.example.com/stock",
      feed: "tcp://feed.aws.example.com:5000",
    });
  });

  it("have a certificate of the private authority for the hosts' domains", () => {
    const certificate = registered.named("hub-certificate");
    expect(certificate.inputs).to.deep.include({
      certificateAuthorityArn,
      domainName: "*.aws.example.com",
      subjectAlternativeNames: ["*.internal.example.com"],
    });
    const https = registered.named("hub-https");
    expect(https.propertyDependencies["certificateArn"]).to.deep.equal([certificate.urn]);
  });

  it("hand TCP connections to tasks through an internal load balancer", () => {
    expect(registered.named("hub-nlb").inputs).to.deep.include({
      loadBalancerType: "network",
      internal: true,
      subnets: ["subnet-a", "subnet-b"],
      securityGroups: ["sg-ingress"],
      enableCrossZoneLoadBalancing: true,
      enableDeletionProtection: false,
    });
    const target = registered.named("hub-feed", "aws:lb/targetGroup:TargetGroup");
    expect(target.inputs).to.deep.include({
      targetType: "ip",
      protocol: "TCP",
      port: 9000,
      preserveClientIp: "false",
    });
    const listener = registered.named("hub-feed", "aws:lb/listener:Listener");
    expect(listener.inputs).to.deep.include({ port: 5000, protocol: "TCP" });
    expect(listener.propertyDependencies["defaultActions"]).to.deep.equal([target.urn]);
    const service = registered.named("hub-feed-cloud", "aws:ecs/service:Service");
    expect(service.dependencies).to.include(listener.urn);
    expect(service.propertyDependencies["loadBalancers"]).to.deep.equal([target.urn]);
    expect(registered.named("hub-feed-unhealthy").inputs["namespace"]).to.equal("AWS/NetworkELB");
  });

  it("open each port once, to the client ranges and to the tasks", () => {
    const type = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
    expect(names(type)).to.have.members([
      ...[80, 443, 5000].flatMap((port) => [
        `hub-listener-${port}-from-10.64.0.0-16`,
        `hub-listener-${port}-from-10.0.0.0-14`,
      ]),
      "hub-app-8080-from-listener",
      "hub-app-9000-from-listener",
    ]);
  });

  it("are each there when a service asks for it", async () => {
    const { feed } = services as Required<typeof services>;
    const tcpOnly = await registeredBy({ services: { feed: feed as ServiceArgs } });
    const balancers = tcpOnly.ofType("aws:lb/loadBalancer:LoadBalancer");
    expect(balancers.map(({ name }) => name)).to.deep.equal(["hub-nlb"]);
    expect(tcpOnly.ofType("aws:s3/bucket:Bucket")).to.deep.equal([]);
    expect(tcpOnly.ofType("aws:route53/record:Record")).to.deep.equal([]);
  });

  it("change for no service when another comes", async () => {
    const { feed, ...others } = services;
    const fewer = await registeredBy({
      services: others,
      ...surroundings,
    });
    expect(feed).to.not.equal(undefined);
    for (const { name, type, inputs } of fewer.all.filter(({ type }) => type.startsWith("aws:"))) {
      expect(registered.named(name, type).inputs).to.deep.equal(inputs);
    }
  });
});
