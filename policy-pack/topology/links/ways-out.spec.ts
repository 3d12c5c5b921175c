import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { network, route, subnet } from "../../testing/network";
import { EVERY_ZONE } from "../network";
import { waysOut, zonesInUse } from "./ways-out";

const net = network();
const { app, edge, vpc, appTable } = net;
const host = (subnetId: unknown = ref(app), name = "host") =>
  resource(Aws.Instance, name, { subnetId });

/** Each way in short. */
const ways = (fixtures: Fixture[]) =>
  waysOut(graphOf(fixtures)).map(({ subnet: { name }, zone, nat, natZone, known }) => [
    name,
    zone,
    nat?.name,
    natZone,
    known,
  ]);
const zone = "eu-west-1a";
const out = (target: object) => route("nat", appTable, target);

describe("the ways out of subnets", () => {
  const cases: Record<string, [Fixture[], unknown[]]> = {
    "lead through the NAT gateway": [net.with({}, host()), ["app-a", zone, "nat-a", zone, true]],
    "lead through one that is in every zone": [
      net.with(
        { nat: resource(Aws.NatGateway, "nat-a", { availabilityMode: "regional" }) },
        host(),
      ),
      ["app-a", zone, "nat-a", EVERY_ZONE, true],
    ],
    "lead straight to the Internet": [
      net.with({}, host(ref(edge))),
      ["edge-a", zone, undefined, undefined, true],
    ],
    "are none without a default route": [
      net.with(
        { throughNat: out({ natGatewayId: ref(net.nat), destinationCidrBlock: "10.0.0.0/8" }) },
        host(),
      ),
      ["app-a", zone, undefined, undefined, true],
    ],
    "are not told through a foreign NAT gateway": [
      net.with({ throughNat: out({ natGatewayId: "nat-9" }) }, host()),
      ["app-a", zone, undefined, undefined, false],
    ],
    "are not told to an unknown gateway": [
      net.with({ throughNat: out({ gatewayId: UNKNOWN }) }, host()),
      ["app-a", zone, undefined, undefined, false],
    ],
    "are not told where the route table is foreign": [
      net.with(
        {
          appLink: resource(Aws.RouteTableAssociation, "app-a", {
            subnetId: ref(app),
            routeTableId: "rtb-9",
          }),
        },
        host(),
      ),
      ["app-a", zone, undefined, undefined, false],
    ],
    "are told by inline routes": [
      net.with(
        {
          appTable: resource(Aws.RouteTable, "app", {
            vpcId: ref(vpc),
            routes: [{ cidrBlock: "0.0.0.0/0", natGatewayId: ref(net.nat) }],
          }),
          throughNat: undefined,
        },
        host(),
      ),
      ["app-a", zone, "nat-a", zone, true],
    ],
  };
  for (const [what, [fixtures, expected]] of Object.entries(cases)) {
    it(what, () => {
      expect(ways(fixtures)).to.deep.equal([expected]);
    });
  }

  it("are told of subnets with workloads alone, once each", () => {
    expect(ways(net.with())).to.deep.equal([]);
    expect(ways(net.with({}, host("subnet-9")))).to.deep.equal([]);
    expect(
      ways(net.with({}, host(), host(ref(app), "second"))).map(([name]) => name),
    ).to.deep.equal(["app-a"]);
  });
});

describe("the zones in use", () => {
  const zones = (...fixtures: Fixture[]) =>
    zonesInUse(graphOf([vpc, app, edge, subnet("app-b", vpc, "b"), ...fixtures]));
  const inB = host(ref(subnet("app-b", vpc, "b")), "other");

  it("are those of workloads, once each and in order", () => {
    expect(zones(inB, host(), host(ref(edge), "third"))).to.deep.equal([zone, "eu-west-1b"]);
  });

  it("are those of tasks, on their hosts too", () => {
    const hosts = resource(Aws.AutoScalingGroup, "hosts", { vpcZoneIdentifiers: [ref(app)] });
    const service = resource(Aws.EcsService, "web");
    expect(zones(hosts, service)).to.deep.equal([zone]);
  });

  it("are none of empty, foreign or unknown subnets", () => {
    expect(zones()).to.deep.equal([]);
    expect(zones(host("subnet-9"), host(UNKNOWN, "later"))).to.deep.equal([]);
  });
});
