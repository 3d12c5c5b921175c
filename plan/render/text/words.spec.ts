import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import type { Plan } from "../../plan";
import { box, linesOf, section } from "../../testdata/pages";
import { planned } from "../../testdata/planned";

describe("the platform in words", () => {
  const words = (...resources: Plan["resources"]) => section("In words", { resources });

  it("is left out when there is nothing to say", () => {
    expect(linesOf({}).join("\n")).not.to.include("In words");
  });

  it("tells the network, its zones and its way out", () => {
    const network = planned({
      type: "aws:ec2/vpc:Vpc",
      name: "vpc",
      inputs: { cidrBlock: "10.0.0.0/16" },
    });
    const subnets = ["b", "a", "a"].map((zone, index) =>
      planned({
        type: "aws:ec2/subnet:Subnet",
        name: `subnet-${index}`,
        inputs: { availabilityZone: zone },
      }),
    );
    const hidden = planned({
      type: "aws:ec2/subnet:Subnet",
      name: "hidden",
      inputs: { availabilityZone: unknownValue },
    });
    expect(words(network, ...subnets, hidden)).to.deep.equal([
      "  Network   10.0.0.0/16 in 2 zones (a, b), 4 subnets",
      "  Internet  no way out, no way in",
    ]);
    const gateway = planned({ type: "aws:ec2/natGateway:NatGateway", name: "nat" });
    const address = planned({ type: "aws:ec2/eip:Eip", name: "address" });
    expect(words(network, gateway, address)[1]).to.equal(
      "  Internet  out through 1 NAT gateway with 1 fixed egress address",
    );
    const instance = planned({ type: "aws:ec2/networkInterface:NetworkInterface", name: "nat" });
    expect(words(network, instance, address)[1]).to.equal(
      "  Internet  out through 1 NAT instance with 1 fixed egress address",
    );
    expect(words(network, address)[1]).to.equal(
      "  Internet  no way out, no way in; 1 fixed egress address held",
    );
  });

  it("tells the links to the sites", () => {
    const links = [
      ["aws:ec2/vpnConnection:VpnConnection", "vpn"],
      ["aws:ec2/vpnConnection:VpnConnection", "vpn-2"],
      ["aws:ec2/customerGateway:CustomerGateway", "router"],
      ["aws:directconnect/privateVirtualInterface:PrivateVirtualInterface", "link"],
    ].map(([type = "", name = ""]) => planned({ type, name }));
    expect(words(...links)).to.deep.equal([
      "  On premises  1 Direct Connect link, 2 VPN connections (4 tunnels), 1 router",
    ]);
    const transit = "aws:directconnect/transitVirtualInterface:TransitVirtualInterface";
    expect(words(planned({ type: transit, name: "link" }))).to.deep.equal([
      "  On premises  1 Direct Connect link to a transit gateway",
    ]);
  });

  it("tells where each service runs, the cloud first", () => {
    const cluster = box("cluster");
    const service = (name: string, inputs: Record<string, unknown>) =>
      planned({ type: "aws:ecs/service:Service", name, parent: cluster.urn, inputs });
    expect(
      words(
        service("cluster-orders-onprem", { launchType: "EXTERNAL", desiredCount: 1 }),
        service("cluster-orders-cloud", { desiredCount: 3 }),
        service("batch", {}),
      ),
    ).to.deep.equal(["  Services  batch (in the cloud), orders (3 in the cloud + 1 on premises)"]);
  });

  it("tells capacity and the database, and what is unknown of them", () => {
    const group = "aws:autoscaling/group:Group";
    const instance = "aws:rds/instance:Instance";
    const inputs = {
      engine: "postgres",
      engineVersion: "17",
      instanceClass: "db.r7g.large",
      allocatedStorage: 100,
      maxAllocatedStorage: 500,
      multiAz: true,
    };
    expect(
      words(
        planned({ type: group, name: "hosts", inputs: { minSize: 1, maxSize: 3 } }),
        planned({ type: instance, name: "database", inputs }),
      ),
    ).to.deep.equal([
      "  Capacity  1 to 3 hosts on EC2",
      "  Database  postgres 17 on db.r7g.large, 100 GiB growing to 500 GiB, with a standby in another zone",
    ]);
    expect(
      words(planned({ type: group, name: "hosts" }), planned({ type: instance, name: "database" })),
    ).to.deep.equal([
      "  Capacity  ? to ? hosts on EC2",
      "  Database  database on ?, ? GiB, in one zone",
    ]);
  });
});
