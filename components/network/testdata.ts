import * as pulumi from "@pulumi/pulumi";
import type { RecordOptions } from "../../plan/record/record";
import { type Registrations, underMocks } from "../../testing/harness";
import type { HybridNetworkArgs } from "./arguments";
import type { SiteArgs } from "./site-arguments";
import { HybridNetwork } from "./network";

/** Where the sample networks are. */
export const deployment = {
  project: "hybrid-platform",
  stack: "test",
  account: "123456789012",
  region: "ap-northeast-2",
  partition: "aws",
};

/** A site with one router and a VPN. */
export const vpnSite: SiteArgs = {
  asn: 65010,
  prefixes: ["10.0.0.0/14"],
  routers: { "edge-1": { address: "203.0.113.10" } },
  vpn: { routers: ["edge-1"] },
};

/** Two zones, one NAT gateway, one site over VPN. */
export const small: HybridNetworkArgs = {
  deployment,
  cidr: "10.64.0.0/16",
  zones: ["a", "b"],
  egress: "single-nat",
  sites: { seoul: vpnSite },
  alarmTopicArn: "arn:aws:sns:ap-northeast-2:123456789012:alerts",
};

/** Three zones, a NAT gateway in each, two Direct Connect links with VPN behind them. */
export const large: HybridNetworkArgs = {
  deployment,
  cidr: "10.64.0.0/16",
  secondaryCidrs: ["10.65.0.0/16"],
  zones: ["a", "b", "c"],
  sites: {
    seoul: {
      ...vpnSite,
      routers: { "edge-1": { address: "203.0.113.10" }, "edge-2": { address: "198.51.100.20" } },
      vpn: {
        routers: ["edge-1", "edge-2"],
        insideCidrs: { "edge-1": ["169.254.10.0/30", "169.254.11.0/30"] },
      },
      directConnect: {
        gasan: {
          router: "edge-1",
          vlan: 101,
          connectionId: "dxcon-fg5678gh",
          amazonAddress: "169.254.30.1/30",
          customerAddress: "169.254.30.2/30",
          authKey: pulumi.secret("between-us"),
          mtu: 9001,
        },
        pangyo: {
          router: "edge-2",
          vlan: 102,
          location: "LGU",
          bandwidth: "10Gbps",
          state: "available",
        },
      },
    },
  },
  flowLogRetentionDays: 365,
  tags: { Team: "network" },
};

/** Builds a network named `net` under mocks. */
export async function build(args: HybridNetworkArgs, options?: Partial<RecordOptions>) {
  const { result, registered } = await underMocks(() => new HybridNetwork("net", args), options);
  return { network: result, registered };
}

/** What an output comes to. */
export const value = <T>(output: pulumi.Output<T>) =>
  new Promise<T>((resolve) => {
    output.apply(resolve);
  });

/** Names of all resources of a type, sorted. */
export const namesOf = (registered: Registrations, type: string) =>
  registered
    .ofType(type)
    .map(({ name }) => name)
    .sort();

/** Inputs of one resource. */
export const inputsOf = (registered: Registrations, name: string, type?: string) =>
  registered.named(name, type).inputs;

/** Every registration with its inputs, to compare two networks with each other. */
export const listing = (registered: Registrations) =>
  new Map(registered.all.map(({ urn, inputs }) => [urn, inputs]));

/** Types whose resources share a name with one of another type, or are counted. */
export const Type = {
  alarm: "aws:cloudwatch/metricAlarm:MetricAlarm",
  logGroup: "aws:cloudwatch/logGroup:LogGroup",
  nat: "aws:ec2/natGateway:NatGateway",
  propagation: "aws:ec2/vpnGatewayRoutePropagation:VpnGatewayRoutePropagation",
  role: "aws:iam/role:Role",
  rolePolicy: "aws:iam/rolePolicy:RolePolicy",
  route: "aws:ec2/route:Route",
  routeTable: "aws:ec2/routeTable:RouteTable",
  securityGroup: "aws:ec2/securityGroup:SecurityGroup",
  subnet: "aws:ec2/subnet:Subnet",
  vpc: "aws:ec2/vpc:Vpc",
  vpn: "aws:ec2/vpnConnection:VpnConnection",
  flowLog: "aws:ec2/flowLog:FlowLog",
};
