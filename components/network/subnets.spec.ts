import { expect } from "chai";
import type { Registrations } from "../../testing/harness";
import { build, inputsOf, large, namesOf, small, Type } from "./testdata";

describe("subnets, routes and ways out", () => {
  let registered: Registrations;
  before(async () => {
    ({ registered } = await build(small));
  });

  it("puts every subnet in its place and none of them in public", () => {
    expect(
      registered
        .ofType(Type.subnet)
        .map(({ name, inputs }) => [name, inputs["availabilityZone"], inputs["cidrBlock"]]),
    ).to.deep.equal([
      ["net-edge-a", "ap-northeast-2a", "10.64.20.0/24"],
      ["net-app-a", "ap-northeast-2a", "10.64.0.0/20"],
      ["net-data-a", "ap-northeast-2a", "10.64.16.0/22"],
      ["net-edge-b", "ap-northeast-2b", "10.64.52.0/24"],
      ["net-app-b", "ap-northeast-2b", "10.64.32.0/20"],
      ["net-data-b", "ap-northeast-2b", "10.64.48.0/22"],
    ]);
    for (const { inputs } of registered.ofType(Type.subnet)) {
      expect(inputs["mapPublicIpOnLaunch"]).to.equal(false);
    }
  });

  it("gives each subnet the route table of its zone and tier", () => {
    const tables = registered
      .ofType("aws:ec2/routeTableAssociation:RouteTableAssociation")
      .map(({ inputs }) => `${String(inputs["subnetId"])} ${String(inputs["routeTableId"])}`);
    expect(tables).to.deep.equal([
      "net-edge-a-id net-edge-routes-id",
      "net-app-a-id net-app-a-routes-id",
      "net-data-a-id net-data-a-routes-id",
      "net-edge-b-id net-edge-routes-id",
      "net-app-b-id net-app-b-routes-id",
      "net-data-b-id net-data-b-routes-id",
    ]);
  });

  it("sends the edge to the internet gateway, applications to the one NAT gateway, data nowhere", () => {
    const routes = registered.ofType(Type.route).map(({ name, inputs }) => ({ name, ...inputs }));
    expect(routes).to.deep.equal([
      {
        name: "net-edge-internet",
        routeTableId: "net-edge-routes-id",
        destinationCidrBlock: "0.0.0.0/0",
        gatewayId: "net-internet-id",
      },
      ...["a", "b"].map((zone) => ({
        name: `net-app-${zone}-internet`,
        routeTableId: `net-app-${zone}-routes-id`,
        destinationCidrBlock: "0.0.0.0/0",
        natGatewayId: "net-nat-a-id",
      })),
    ]);
    for (const { inputs } of registered.ofType(Type.routeTable)) {
      expect(inputs).to.have.all.keys("vpcId", "tags");
    }
  });

  it("makes the NAT gateway after the internet gateway, which no input of it names", () => {
    const gateway = registered.named("net-nat-a", Type.nat);
    expect(gateway.inputs).to.include({
      subnetId: "net-edge-a-id",
      allocationId: "net-nat-a-address-id",
    });
    expect(gateway.dependencies).to.include(registered.named("net-internet").urn);
  });

  it("reaches S3 without the internet", () => {
    const endpoint = inputsOf(registered, "net-s3");
    expect(endpoint).to.include({
      vpcEndpointType: "Gateway",
      serviceName: "com.amazonaws.ap-northeast-2.s3",
    });
    expect(endpoint).not.to.have.property("routeTableIds");
  });

  it("resolves names in the VPC", () => {
    expect(inputsOf(registered, "net", Type.vpc)).to.deep.include({
      cidrBlock: "10.64.0.0/16",
      enableDnsSupport: true,
      enableDnsHostnames: true,
    });
  });

  it("has nothing public when there is no way out", async () => {
    const { network, registered } = await build({ ...small, egress: "none", sites: undefined });
    expect(
      registered.all.filter(({ type }) => /internet|nat|eip|:Route$/i.test(type)),
    ).to.deep.equal([]);
    expect(network.egressAddresses).to.deep.equal([]);
    expect(registered.ofType(Type.subnet)).to.have.lengthOf(6);
  });

  it("gives every zone its own way out unless told otherwise", async () => {
    const { network, registered } = await build(large);
    expect(namesOf(registered, Type.nat)).to.deep.equal(["net-nat-a", "net-nat-b", "net-nat-c"]);
    for (const zone of ["a", "b", "c"]) {
      const { natGatewayId } = inputsOf(registered, `net-app-${zone}-internet`);
      expect(natGatewayId).to.equal(`net-nat-${zone}-id`);
      expect(inputsOf(registered, `net-nat-${zone}`)["subnetId"]).to.equal(`net-edge-${zone}-id`);
    }
    expect(network.egressAddresses).to.have.lengthOf(3);
  });
});
