import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { association, network, route, subnet } from "../../testing/network";
import { isLeftOut, passes, subjectCases } from "../../testing/subject-cases";
import { natGatewayPerZone } from "./nat-gateway-per-zone";

const net = network();
const { vpc, edge, nat, appTable } = net;

/** The network with another subnet, that of the cases, behind the private route table. */
const behind = (
  subject: Fixture,
  changes: Parameters<typeof net.with>[0] = {},
  ...more: Fixture[]
) => net.with(changes, subject, association("subject", subject, appTable), ...more);
const inZone = (zone: string) => subnet("subject", vpc, zone);
const byId = (name: string, zone: string) =>
  resource(Aws.Subnet, name, { vpcId: ref(vpc), availabilityZoneId: zone });
const through = (target: object) =>
  behind(inZone("a"), { throughNat: route("nat", appTable, target) });
const inline = (...routes: object[]) => ({
  appTable: resource(Aws.RouteTable, "app", { vpcId: ref(vpc), routes }),
  throughNat: undefined,
});
const everywhere = { cidrBlock: "0.0.0.0/0", natGatewayId: ref(nat) };
const regional = resource(Aws.NatGateway, "nat-a", {
  vpcId: ref(vpc),
  availabilityMode: "regional",
});
const second = resource(Aws.NatGateway, "nat-b", { subnetId: ref(edge) });
const foreign = resource(Aws.RouteTableAssociation, "subject", {
  subnetId: ref(inZone("a")),
  routeTableId: "rtb-9",
});
const zones = (of: string) => `? whether the NAT gateway of ${of} is in the same zone is not known`;
const unclear = '? Route "nat" is not known yet';

subjectCases(natGatewayPerZone, {
  "a NAT gateway in its zone": [behind(inZone("a")), passes],
  "a NAT gateway in its zone by id": [
    behind(byId("subject", "euw1-az1"), { edge: byId("edge-a", "euw1-az1") }),
    passes,
  ],
  "a NAT gateway in its zone, by an inline route": [
    behind(inZone("a"), inline(everywhere)),
    passes,
  ],
  "a regional NAT gateway, which is in every zone": [
    behind(inZone("b"), { nat: regional }),
    passes,
  ],
  "a NAT gateway in another zone": [
    behind(inZone("b")),
    'in eu-west-1b, it leaves by Route "nat" through eu-west-1a',
  ],
  "a NAT gateway in another zone by id": [
    behind(byId("subject", "euw1-az2"), { edge: byId("edge-a", "euw1-az1") }),
    'in euw1-az2, it leaves by Route "nat" through euw1-az1',
  ],
  "a NAT gateway in another zone, by an inline route": [
    behind(inZone("b"), inline(everywhere)),
    "in eu-west-1b, it leaves by an inline route through eu-west-1a",
  ],
  "an instance in its place": [
    through({ networkInterfaceId: UNKNOWN }),
    'Route "nat" leads to a single network interface',
  ],
  "a route to a part of the addresses": [
    through({ destinationCidrBlock: "10.9.0.0/16", natGatewayId: ref(nat) }),
    isLeftOut,
  ],
  "a transit gateway": [through({ transitGatewayId: "tgw-1" }), isLeftOut],
  "a VPN gateway": [through({ gatewayId: "vgw-1" }), isLeftOut],
  "no way out": [behind(inZone("a"), { throughNat: undefined }), isLeftOut],
  "a public subnet": [
    net.with({}, inZone("a"), association("subject", inZone("a"), net.edgeTable)),
    isLeftOut,
  ],
  "a NAT gateway outside the stack": [through({ natGatewayId: "nat-9" }), zones('Route "nat"')],
  "a NAT gateway in a subnet outside the stack": [
    behind(inZone("a"), { nat: resource(Aws.NatGateway, "nat-a", { subnetId: "subnet-9" }) }),
    zones('Route "nat"'),
  ],
  "an unknown zone": [
    behind(subnet("subject", vpc, "a", { availabilityZone: UNKNOWN })),
    zones('Route "nat"'),
  ],
  "two NAT gateways of one inline list": [
    behind(
      inZone("a"),
      inline(everywhere, { cidrBlock: "198.51.100.0/24", natGatewayId: ref(second) }),
      second,
    ),
    zones("an inline route"),
  ],
  "an unknown gateway": [through({ gatewayId: UNKNOWN }), unclear],
  "an unknown destination": [
    through({ destinationCidrBlock: UNKNOWN, natGatewayId: ref(nat) }),
    unclear,
  ],
  "a route table outside the stack": [
    net.with({}, inZone("a"), foreign),
    '? the route table of RouteTableAssociation "subject" is not in this stack',
  ],
});
