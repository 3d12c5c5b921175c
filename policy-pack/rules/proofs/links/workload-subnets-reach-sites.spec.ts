import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { association, network, route, subnet } from "../../../testing/network";
import { ruleCases } from "../../../testing/rule-cases";
import { workloadSubnetsReachSites } from "./workload-subnets-reach-sites";

const net = network();
const { vpc, app, appTable } = net;
const hub = resource(Aws.TransitGateway, "hub");
const attachment = (more: object = {}) =>
  resource(Aws.TransitGatewayAttachment, "subject", {
    vpcId: ref(vpc),
    transitGatewayId: ref(hub),
    ...more,
  });
const gateway = resource(Aws.VpnGateway, "subject", { vpcId: ref(vpc) });
const web = (...subnets: Fixture[]) =>
  resource(Aws.EcsService, "web", { networkConfiguration: { subnets: subnets.map(ref) } });
const to = (destinationCidrBlock: string, table: Fixture, more: object = {}) =>
  route(`${table.name}-${destinationCidrBlock}`, table, {
    destinationCidrBlock,
    transitGatewayId: ref(hub),
    ...more,
  });
const appB = subnet("app-b", vpc, "b");
const tableB = (more: object = {}) =>
  resource(Aws.RouteTable, "app-b", { vpcId: ref(vpc), ...more });
const second = [appB, tableB(), association("app-b", appB, tableB())];
const transit = (...more: Fixture[]) => net.with({}, hub, attachment(), ...more);
const virtual = (...more: Fixture[]) => net.with({}, gateway, ...more);
const cut = (table: string, what: string, name = "app-a") =>
  `no route of ${table} leads Subnet "${name}" to ${what}`;
const far = resource(Aws.Vpc, "far", { cidrBlock: "10.5.0.0/16" });
const there = subnet("there", far, "a");
const main = 'main route table of Vpc "vpc"';

describe("Ways from workloads to sites", () => {
  ruleCases(workloadSubnetsReachSites, {
    compliant: {
      "a route to the transit gateway": transit(web(app), to("10.9.0.0/16", appTable)),
      "a route that comes after the attachment": transit(
        web(app),
        to("10.9.0.0/16", appTable, { transitGatewayId: ref(attachment()) }),
      ),
      "an inline route": net.with(
        {
          appTable: resource(Aws.RouteTable, "app", {
            vpcId: ref(vpc),
            routes: [
              { cidrBlock: "10.9.0.0/16", transitGatewayId: ref(hub) },
              { cidrBlock: "10.7.0.0/16", vpcPeeringConnectionId: "pcx-1" },
            ],
          }),
        },
        hub,
        attachment(),
        web(app),
      ),
      "a wider route in one of two tables": transit(
        web(app, appB),
        ...second,
        to("10.9.0.0/16", appTable),
        to("10.0.0.0/8", appTable),
        to("10.0.0.0/8", tableB()),
      ),
      "a gateway of another stack": net.with(
        {},
        attachment({ transitGatewayId: "tgw-9" }),
        web(app),
        to("10.9.0.0/16", appTable, { transitGatewayId: "tgw-9" }),
      ),
      "a subnet that nothing is in": transit(web(app), to("10.9.0.0/16", appTable), ...second),
      "a VPC that is another one": transit(far, there, web(there)),
      "a table that is a resource, which is asked itself": virtual(web(app)),
      "the table of a VPC that learns the sites": virtual(
        web(appB),
        appB,
        resource(Aws.VpnRoutePropagation, "main", {
          vpnGatewayId: ref(gateway),
          routeTableId: ref(vpc),
        }),
      ),
      "the table of a VPC with a route to them": virtual(
        web(appB),
        appB,
        route("sites", vpc, { destinationCidrBlock: "10.9.0.0/16", gatewayId: ref(gateway) }),
      ),
    },
    violating: {
      "no route to a transit gateway": [transit(web(app)), cut('RouteTable "app"', "the sites")],
      "a route to another one": [
        transit(web(app), to("10.9.0.0/16", appTable, { transitGatewayId: "tgw-9" })),
        cut('RouteTable "app"', "the sites"),
      ],
      "a second zone that was forgotten": [
        transit(web(app, appB), ...second, to("10.9.0.0/16", appTable)),
        cut('RouteTable "app-b"', "10.9.0.0/16", "app-b"),
      ],
      "an inline route to something else": [
        net.with(
          {
            appTable: resource(Aws.RouteTable, "app", {
              vpcId: ref(vpc),
              routes: [{ cidrBlock: "10.9.0.0/16", vpcPeeringConnectionId: "pcx-1" }],
            }),
          },
          hub,
          attachment(),
          web(app),
        ),
        cut('RouteTable "app"', "the sites"),
      ],
      "a range that was forgotten in one table": [
        transit(
          web(app, appB),
          ...second,
          to("10.9.0.0/16", appTable),
          to("10.8.0.0/16", appTable),
          to("10.9.0.0/17", tableB()),
          to("10.8.0.0/16", tableB()),
        ),
        cut('RouteTable "app-b"', "10.9.0.0/16", "app-b"),
      ],
      "the main route table of its VPC": [
        virtual(web(appB), appB),
        cut(main, 'VpnGateway "subject"', "app-b"),
      ],
      "that table, with a propagation into another one": [
        virtual(
          web(appB),
          appB,
          resource(Aws.VpnRoutePropagation, "app", {
            vpnGatewayId: ref(gateway),
            routeTableId: ref(appTable),
          }),
        ),
        cut(main, 'VpnGateway "subject"', "app-b"),
      ],
    },
    absent: {
      "a transit gateway's stack without workloads": [transit()],
      "a virtual gateway's": [virtual()],
    },
    unknown: {
      "a table of another stack": [
        net.with(
          {
            appLink: resource(Aws.RouteTableAssociation, "far", {
              subnetId: ref(app),
              routeTableId: "rtb-9",
            }),
          },
          hub,
          attachment(),
          web(app),
        ),
        'the route table of RouteTableAssociation "far" is not in this stack',
      ],
      "a table of another stack, behind a virtual gateway": [
        net.with(
          {
            appLink: resource(Aws.RouteTableAssociation, "far", {
              subnetId: ref(app),
              routeTableId: "rtb-9",
            }),
          },
          gateway,
          web(app),
        ),
      ],
      "a range that is not known beside one that is": [
        transit(
          web(app),
          to("10.9.0.0/16", appTable),
          route("any", appTable, { destinationCidrBlock: UNKNOWN, transitGatewayId: ref(hub) }),
        ),
      ],
    },
    notApplicable: {},
  });
});
