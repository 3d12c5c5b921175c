import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { build, inputsOf, large, namesOf, small, Type, value } from "./testdata";

describe("alarms of a network", () => {
  it("raises alarms for the NAT gateway and the tunnels", async () => {
    const { registered } = await build(small);
    expect(inputsOf(registered, "net-nat-a-ports")).to.deep.include({
      namespace: "AWS/NATGateway",
      metricName: "ErrorPortAllocation",
      dimensions: { NatGatewayId: "net-nat-a-id" },
      statistic: "Sum",
      comparisonOperator: "GreaterThanThreshold",
      threshold: 0,
      alarmActions: [small.alarmTopicArn],
    });
    expect(inputsOf(registered, "net-seoul-edge-1-vpn-down")).to.deep.include({
      namespace: "AWS/VPN",
      metricName: "TunnelState",
      dimensions: { VpnId: "net-seoul-edge-1-vpn-id" },
      statistic: "Minimum",
      comparisonOperator: "LessThanThreshold",
      threshold: 1,
      alarmActions: [small.alarmTopicArn],
    });
  });

  it("raises an alarm for each session, and for the tunnels behind them", async () => {
    const { network, registered } = await build(large);
    expect(inputsOf(registered, "net-seoul-gasan-bgp-down")).to.deep.include({
      namespace: "AWS/DX",
      metricName: "VirtualInterfaceBgpStatus",
      dimensions: {
        ConnectionId: "dxcon-fg5678gh",
        VirtualInterfaceId: "net-seoul-gasan-interface-id",
        IpAddressFamily: "ipv4",
      },
      threshold: 1,
      alarmActions: [],
    });
    expect(namesOf(registered, Type.alarm)).to.deep.equal([
      "net-nat-a-ports",
      "net-nat-b-ports",
      "net-nat-c-ports",
      "net-seoul-edge-1-vpn-down",
      "net-seoul-edge-2-vpn-down",
      "net-seoul-gasan-bgp-down",
      "net-seoul-pangyo-bgp-down",
    ]);
    expect(await value(pulumi.all(network.alarms))).to.have.lengthOf(7);
  });
});
