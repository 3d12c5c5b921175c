import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { type Registrations, underMocks } from "../../testing/harness";
import type { HybridNetworkArgs } from "./arguments";
import { HybridNetwork } from "./network";
import { build, inputsOf, large, listing, namesOf, small, Type, value } from "./testdata";

describe("HybridNetwork", () => {
  let network: HybridNetwork;
  let registered: Registrations;
  before(async () => {
    ({ network, registered } = await build(small));
  });

  it("makes exactly these children, all of its own", () => {
    const children = registered.all.filter(({ custom }) => custom);
    const component = registered.named("net", "hybrid-platform:index:HybridNetwork");
    expect(children.filter(({ parent }) => parent !== component.urn)).to.deep.equal([]);
    expect(
      children.map(({ type, name }) => `${type.split(":")[2] ?? ""} ${name}`).sort(),
    ).to.deep.equal(
      [
        "Vpc net",
        "DefaultSecurityGroup net-default",
        "LogGroup net-flow-logs",
        "Role net-flow-logs",
        "RolePolicy net-flow-logs",
        "FlowLog net-flow-logs",
        "RouteTable net-edge-routes",
        ...["edge-a", "app-a", "data-a", "edge-b", "app-b", "data-b"].flatMap((part) => [
          `Subnet net-${part}`,
          `RouteTableAssociation net-${part}-association`,
        ]),
        ...["app-a", "data-a", "app-b", "data-b"].flatMap((part) => [
          `RouteTable net-${part}-routes`,
          `VpnGatewayRoutePropagation net-${part}-sites`,
          `VpcEndpointRouteTableAssociation net-${part}-s3`,
        ]),
        "InternetGateway net-internet",
        "Eip net-nat-a-address",
        "NatGateway net-nat-a",
        "Route net-edge-internet",
        "Route net-app-a-internet",
        "Route net-app-b-internet",
        "VpcEndpoint net-s3",
        "SecurityGroup net-ingress",
        "SecurityGroup net-app",
        "SecurityGroup net-data",
        "SecurityGroupEgressRule net-app-to-0.0.0.0/0",
        "SecurityGroupEgressRule net-app-to-10.0.0.0/14",
        "VpnGateway net-sites",
        "LogGroup net-tunnel-logs",
        "CustomerGateway net-seoul-edge-1",
        "VpnConnection net-seoul-edge-1-vpn",
        "MetricAlarm net-nat-a-ports",
        "MetricAlarm net-seoul-edge-1-vpn-down",
      ].sort(),
    );
  });

  it("publishes what others build on, in the order of the zones", async () => {
    expect(await value(network.vpcId)).to.equal("net-id");
    expect(await value(network.cidrBlock)).to.equal("10.64.0.0/16");
    expect(await value(pulumi.all(network.edgeSubnetIds))).to.deep.equal([
      "net-edge-a-id",
      "net-edge-b-id",
    ]);
    expect(await value(pulumi.all(network.applicationSubnetIds))).to.deep.equal([
      "net-app-a-id",
      "net-app-b-id",
    ]);
    expect(await value(pulumi.all(network.dataSubnetIds))).to.deep.equal([
      "net-data-a-id",
      "net-data-b-id",
    ]);
    expect(await value(network.ingressSecurityGroupId)).to.equal("net-ingress-id");
    expect(await value(network.applicationSecurityGroupId)).to.equal("net-app-id");
    expect(await value(network.dataSecurityGroupId)).to.equal("net-data-id");
    expect(network.egressAddresses).to.have.lengthOf(1);
    expect(await value(pulumi.all(network.vpnConnectionIds))).to.deep.equal({
      "seoul-edge-1": "net-seoul-edge-1-vpn-id",
    });
    expect(Object.keys(network.vpnKeyArns)).to.deep.equal(["seoul-edge-1"]);
    expect(network.connectionIds).to.deep.equal({});
    expect(await value(pulumi.all(network.alarms))).to.deep.equal([
      "arn:aws:mock:::MetricAlarm/net-nat-a-ports",
      "arn:aws:mock:::MetricAlarm/net-seoul-edge-1-vpn-down",
    ]);
  });

  describe("with everything asked for", () => {
    let registered: Registrations;
    before(async () => {
      ({ registered } = await build(large));
    });

    it("adds a further range as a resource of its own", () => {
      expect(inputsOf(registered, "net-10.65.0.0/16")).to.deep.equal({
        vpcId: "net-id",
        cidrBlock: "10.65.0.0/16",
      });
    });

    it("keeps both kinds of logs as long as it was told", () => {
      for (const { inputs } of registered.ofType(Type.logGroup)) {
        expect(inputs["retentionInDays"]).to.equal(365);
      }
      expect(namesOf(registered, Type.logGroup)).to.deep.equal([
        "net-flow-logs",
        "net-tunnel-logs",
      ]);
    });

    it("tags every child that takes tags with its name and the network's tags", () => {
      for (const { name, inputs } of registered.all.filter((child) => "tags" in child.inputs)) {
        expect(inputs["tags"], name).to.include({ Name: name, Team: "network" });
      }
      expect(registered.all.filter(({ inputs }) => "tags" in inputs)).to.have.lengthOf.above(30);
    });
  });

  it("shows the same children at a first preview, when nothing is known", async () => {
    const watched: HybridNetworkArgs = {
      ...large,
      dataTierAcl: "closed",
      flowLogs: "detailed",
      linkAlarms: "full",
    };
    for (const args of [small, large, watched]) {
      const known = await build(args);
      const unknown = await build(args, { preview: true, create: undefined });
      expect([...listing(unknown.registered).keys()].sort()).to.deep.equal(
        [...listing(known.registered).keys()].sort(),
      );
    }
  });

  it("refuses what cannot be built before any child, with all problems in one error", async () => {
    let failure: unknown;
    const { registered } = await underMocks(() => {
      try {
        return new HybridNetwork("net", { ...small, cidr: "10.64.0.0/24", zones: [] });
      } catch (error) {
        failure = error;
        return undefined;
      }
    });
    expect(registered.all.filter(({ custom }) => custom)).to.deep.equal([]);
    expect(failure).to.be.instanceOf(pulumi.RunError);
    expect((failure as Error).message)
      .to.contain('HybridNetwork "net" cannot be created as asked')
      .and.contain("take a /22 or larger")
      .and.contain("zones: none is given");
  });
});
