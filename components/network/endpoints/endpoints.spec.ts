import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import type { HybridNetworkArgs } from "../arguments";
import { build, inputsOf, large, listing, namesOf, small, Type, value } from "../testdata";

const endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
const ingress = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const asked: HybridNetworkArgs = {
  ...small,
  secondaryCidrs: ["10.66.0.0/16"],
  endpoints: ["storage-gateway", "systems-manager", "object-storage", "dynamodb"],
};

describe("a network without profiles", () => {
  it("has no subnet, group or endpoint for them, but the way to S3", async () => {
    const { network, registered } = await build(small);
    expect(namesOf(registered, endpoint)).to.deep.equal(["net-s3"]);
    expect(registered.all.filter(({ name }) => name.includes("endpoints"))).to.deep.equal([]);
    expect(network.endpointIds).to.deep.equal({});
    expect(Object.keys(network.gatewayEndpointIds)).to.deep.equal(["s3"]);
  });
});

describe("private access", () => {
  let registered: Registrations;
  let network: Awaited<ReturnType<typeof build>>["network"];
  before(async () => {
    ({ network, registered } = await build(asked));
  });

  it("has an endpoint for each service, published by service", async () => {
    expect(namesOf(registered, endpoint)).to.deep.equal([
      "net-dynamodb",
      "net-endpoint-s3",
      "net-endpoint-ssm",
      "net-endpoint-ssmmessages",
      "net-endpoint-storagegateway",
      "net-s3",
    ]);
    expect(Object.keys(network.endpointIds)).to.deep.equal([
      "storagegateway",
      "ssm",
      "ssmmessages",
      "s3",
    ]);
    const id = network.endpointIds["ssm"];
    expect(id && (await value(id))).to.equal("net-endpoint-ssm-id");
    expect(Object.keys(network.gatewayEndpointIds)).to.deep.equal(["s3", "dynamodb"]);
  });

  it("publishes the name of each, which an appliance is activated with", async () => {
    expect(Object.keys(network.endpointDnsNames)).to.deep.equal(Object.keys(network.endpointIds));
    const name = network.endpointDnsNames["storagegateway"];
    expect(name && (await value(name))).to.equal(
      "net-endpoint-storagegateway-id.vpce.amazonaws.com",
    );
  });

  it("stands in subnets of its own, which know the way to the sites and no other", () => {
    expect(inputsOf(registered, "net-endpoints-a", Type.subnet)).to.include({
      cidrBlock: "10.64.21.0/24",
      availabilityZone: "ap-northeast-2a",
      mapPublicIpOnLaunch: false,
    });
    expect(inputsOf(registered, "net-endpoints-b-association")).to.include({
      subnetId: "net-endpoints-b-id",
      routeTableId: "net-endpoints-b-routes-id",
    });
    expect(inputsOf(registered, "net-endpoints-a-sites", Type.propagation)).to.include({
      routeTableId: "net-endpoints-a-routes-id",
    });
    const routes = registered.ofType(Type.route).map(({ inputs }) => inputs["routeTableId"]);
    expect(routes).not.to.include("net-endpoints-a-routes-id");
  });

  it("makes an endpoint in every zone, known by the service's public name", () => {
    expect(inputsOf(registered, "net-endpoint-ssm", endpoint)).to.deep.include({
      vpcId: "net-id",
      vpcEndpointType: "Interface",
      serviceName: "com.amazonaws.ap-northeast-2.ssm",
      subnetIds: ["net-endpoints-a-id", "net-endpoints-b-id"],
      securityGroupIds: ["net-endpoints-id"],
      privateDnsEnabled: true,
    });
    expect(inputsOf(registered, "net-endpoint-ssm")["policy"]).to.contain("ssm:NodeAccountId");
  });

  it("keeps the storage gateway's endpoint to its own name, and its ports to its own group", () => {
    const gateway = inputsOf(registered, "net-endpoint-storagegateway");
    expect(gateway).to.deep.include({
      privateDnsEnabled: false,
      securityGroupIds: ["net-endpoints-id", "net-endpoints-storagegateway-id"],
    });
    expect(gateway).not.to.have.property("policy");
  });

  it("shows S3's endpoint to the sites alone, after the gateway endpoint", () => {
    const s3 = registered.named("net-endpoint-s3");
    expect(s3.inputs).to.deep.include({
      privateDnsEnabled: true,
      dnsOptions: { privateDnsOnlyForInboundResolverEndpoint: true },
    });
    expect(s3.dependencies).to.include(registered.named("net-s3").urn);
  });

  it("admits the VPC and the sites, on the ports that serve, and nobody else", () => {
    const rules = registered
      .ofType(ingress)
      .map(({ name, inputs }) => [name, inputs["cidrIpv4"], inputs["fromPort"], inputs["toPort"]]);
    const callers = ["10.64.0.0/16", "10.66.0.0/16", "10.0.0.0/14"];
    expect(rules).to.have.deep.members(
      callers.flatMap((caller) => [
        [`net-endpoints-from-${caller}`, caller, 443, 443],
        [`net-endpoints-storagegateway-from-${caller}-1026`, caller, 1026, 1028],
        [`net-endpoints-storagegateway-from-${caller}-1031`, caller, 1031, 1031],
        [`net-endpoints-storagegateway-from-${caller}-2222`, caller, 2222, 2222],
      ]),
    );
    for (const { inputs } of registered.ofType(ingress)) {
      expect(inputs["ipProtocol"]).to.equal("tcp");
    }
  });

  it("reaches DynamoDB from applications and data, and only this account's", () => {
    const gateway = inputsOf(registered, "net-dynamodb");
    expect(gateway).to.include({
      vpcEndpointType: "Gateway",
      serviceName: "com.amazonaws.ap-northeast-2.dynamodb",
    });
    expect(gateway["policy"]).to.contain('"aws:ResourceAccount":"123456789012"');
    expect(inputsOf(registered, "net-s3")).not.to.have.property("policy");
    expect(
      registered
        .ofType("aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation")
        .filter(({ name }) => name.endsWith("-dynamodb"))
        .map(({ inputs }) => inputs["routeTableId"]),
    ).to.deep.equal(["app-a", "data-a", "app-b", "data-b"].map((part) => `net-${part}-routes-id`));
  });

  it("is children of the network, with its tags", async () => {
    const { registered } = await build({ ...large, endpoints: ["observability"] });
    const [component] = registered.all.filter(({ type }) => type.endsWith(":HybridNetwork"));
    for (const { parent, inputs } of registered.ofType(endpoint)) {
      expect(parent).to.equal(component?.urn);
      expect(inputs["tags"]).to.include({ Team: "network" });
    }
  });

  it("can be previewed while nothing exists", async () => {
    const { registered } = await build(asked, { preview: true, create: undefined });
    expect(registered.ofType(endpoint)).to.have.lengthOf(6);
  });
});

describe("private access grows without touching what exists", () => {
  const grown = async (from: HybridNetworkArgs, to: HybridNetworkArgs, but: string[] = []) => {
    const before = listing((await build(from)).registered);
    const after = listing((await build(to)).registered);
    expect(after.size).to.be.greaterThan(before.size);
    const compared = (inputs: object | undefined) =>
      Object.entries(inputs ?? {}).filter(([key]) => !but.includes(key));
    for (const [urn, inputs] of before)
      expect(compared(after.get(urn)), urn).to.deep.equal(compared(inputs));
  };
  const containers: HybridNetworkArgs = { ...small, endpoints: ["containers"] };

  it("by a first profile", () => grown(small, containers));
  it("by a profile named before another that shares services", () =>
    grown(containers, { ...small, endpoints: ["observability", "containers"] }));
  it("by a site and a further range", () =>
    grown({ ...containers, sites: {} }, { ...containers, secondaryCidrs: ["10.66.0.0/16"] }));
  it("by a zone, which adds an address to each endpoint in place", () =>
    grown(containers, { ...containers, zones: ["a", "b", "c"] }, ["subnetIds"]));
});
