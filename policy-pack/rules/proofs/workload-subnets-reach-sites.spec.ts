import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { association, network, route, subnet } from "../../testing/network";
import { passes, subjectCases } from "../../testing/subject-cases";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

const net = network();
const gateway = resource(Aws.VpnGateway, "subject", { vpcId: ref(net.vpc) });
const web = (...subnets: Fixture[]) =>
  resource(Aws.EcsService, "web", { networkConfiguration: { subnets: subnets.map(ref) } });
const beside = resource(Aws.VpnGateway, "beside", { vpcId: ref(net.vpc) });
const propagation = resource(Aws.VpnRoutePropagation, "app", {
  vpnGatewayId: ref(gateway),
  routeTableId: ref(net.appTable),
});
const hub = resource(Aws.TransitGateway, "hub");
const attached = (id: unknown = ref(hub)) =>
  resource(Aws.TransitGatewayAttachment, "subject", {
    vpcId: ref(net.vpc),
    transitGatewayId: id,
  });
const viaHub = (id: unknown = ref(hub)) =>
  route("sites", net.appTable, { destinationCidrBlock: "10.9.0.0/16", transitGatewayId: id });
const unjoined = 'no route leads from app-a to VpcAttachment "subject"';
const appB = subnet("app-b", net.vpc, "b");
const tableB = resource(Aws.RouteTable, "app-b", { vpcId: ref(net.vpc) });
const isolated = [appB, tableB, association("app-b", appB, tableB)];
const stack = (...more: Fixture[]) => net.with({}, gateway, ...more);
const cut = (name: string) => `no route leads from ${name} to VpnGateway "subject"`;

subjectCases(workloadSubnetsReachSites, {
  "a table that learns the sites": [stack(web(net.app), propagation), passes],
  "a table with a route to the sites": [
    stack(
      web(net.app),
      route("sites", net.appTable, {
        destinationCidrBlock: "10.9.0.0/16",
        gatewayId: ref(gateway),
      }),
    ),
    passes,
  ],
  "a subnet that nothing is in": [stack(web(net.app), propagation, ...isolated), passes],
  "a stack without workloads": [stack(), passes],
  "a main table that learns the sites": [
    stack(
      web(appB),
      appB,
      resource(Aws.VpnRoutePropagation, "main", {
        vpnGatewayId: ref(gateway),
        routeTableId: ref(net.vpc),
      }),
    ),
    passes,
  ],
  "a subnet whose table cannot be told": [
    stack(
      web(appB),
      appB,
      resource(Aws.RouteTableAssociation, "app-b", {
        subnetId: ref(appB),
        routeTableId: "rtb-9",
      }),
    ),
    passes,
  ],
  "a table with a route to the transit gateway": [
    net.with({}, web(net.app), hub, attached(), viaHub()),
    passes,
  ],
  "a route to a transit gateway of another account": [
    net.with({}, web(net.app), attached("tgw-9"), viaHub("tgw-9")),
    passes,
  ],
  "one way, where the VPC has two gateways": [
    net.with({}, web(net.app), hub, attached(), viaHub(), beside),
    passes,
  ],
  "a subnet that follows the main table": [stack(web(appB), appB), cut("app-b")],
  "two zones that were forgotten": [stack(web(net.app, appB), ...isolated), cut("app-a, app-b")],
  "a propagation into a table that is not known": [
    stack(
      web(net.app),
      resource(Aws.VpnRoutePropagation, "some", {
        vpnGatewayId: ref(gateway),
        routeTableId: UNKNOWN,
      }),
    ),
    '? which way VpnGatewayRoutePropagation "some" is part of is not known yet',
  ],
  "a propagation from a gateway that is not known": [
    stack(
      web(net.app),
      resource(Aws.VpnRoutePropagation, "some", {
        vpnGatewayId: UNKNOWN,
        routeTableId: ref(net.appTable),
      }),
    ),
    '? which way VpnGatewayRoutePropagation "some" is part of is not known yet',
  ],
  "an attachment to a gateway that is not known": [
    net.with({}, web(net.app), hub, attached(UNKNOWN), viaHub()),
    '? which way VpcAttachment "subject" is part of is not known yet',
  ],
  "a table without a route to the transit gateway": [
    net.with({}, web(net.app), hub, attached()),
    unjoined,
  ],
  "a route to another transit gateway": [
    net.with({}, web(net.app), hub, attached(), viaHub("tgw-9")),
    unjoined,
  ],
  "a VPC that is another one": [
    (() => {
      const far = resource(Aws.Vpc, "far", { cidrBlock: "10.5.0.0/16" });
      const there = subnet("there", far, "a");
      const table = resource(Aws.RouteTable, "there", { vpcId: ref(far) });
      return stack(
        propagation,
        web(net.app, there),
        far,
        there,
        table,
        association("there", there, table),
      );
    })(),
    passes,
  ],
  "a table that learns nothing": [stack(web(net.app)), cut("app-a")],
  "a second zone that was forgotten": [
    stack(web(net.app, appB), propagation, ...isolated),
    cut("app-b"),
  ],
  "a propagation from another gateway": [
    (() => {
      const off = resource(Aws.VpnGateway, "off");
      const wrong = resource(Aws.VpnRoutePropagation, "app", {
        vpnGatewayId: ref(off),
        routeTableId: ref(net.appTable),
      });
      return stack(web(net.app), off, wrong);
    })(),
    cut("app-a"),
  ],
});
