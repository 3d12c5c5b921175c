import { Aws } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { association, network, route, subnet } from "../../testing/network";
import { passes, subjectCases } from "../../testing/subject-cases";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

const net = network();
const gateway = resource(Aws.VpnGateway, "subject", { vpcId: ref(net.vpc) });
const web = (...subnets: Fixture[]) =>
  resource(Aws.EcsService, "web", { networkConfiguration: { subnets: subnets.map(ref) } });
const propagation = resource(Aws.VpnRoutePropagation, "app", {
  vpnGatewayId: ref(gateway),
  routeTableId: ref(net.appTable),
});
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
  "a subnet that follows the main table": [stack(web(appB), appB), passes],
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
