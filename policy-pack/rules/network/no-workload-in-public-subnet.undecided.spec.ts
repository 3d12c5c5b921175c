import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { maybe, verdicts } from "../../testing/judge";
import { network, route, subnet } from "../../testing/network";
import { noWorkloadInPublicSubnet } from "./no-workload-in-public-subnet";

const net = network();
const { vpc, igw, edge, app, edgeTable, appTable } = net;
const judge = (...fixtures: Fixture[]) => verdicts(noWorkloadInPublicSubnet, fixtures);
const service = (...subnets: unknown[]) =>
  resource(Aws.EcsService, "api", { networkConfiguration: { subnets } });
const way = 'Subnet "edge-a" → RouteTable "edge" → Route "out" → an internet gateway';

describe("no-workload-in-public-subnet does not decide", () => {
  const cases: Record<string, [fixtures: Fixture[], because: string]> = {
    "a subnet of another stack": [
      net.with({}, service("subnet-9", ref(app))),
      "subnet-9 is not in this stack",
    ],
    "an unknown that has left no trace": [
      net.with({}, service(ref(app), UNKNOWN)),
      "one of its subnets is not known",
    ],
    "an instance whose launch template may name a subnet": [
      net.with({}, resource(Aws.Instance, "api", { launchTemplate: { id: "lt-1" } })),
      "it names no subnet, so AWS chooses one of the default VPC",
    ],
    "a subnet whose association is unknown": [
      net.with(
        {
          appLink: resource(Aws.RouteTableAssociation, "app-a", {
            subnetId: UNKNOWN,
            routeTableId: ref(appTable),
          }),
        },
        service(ref(app)),
      ),
      'RouteTableAssociation "app-a" may or may not be for Subnet "app-a"',
    ],
    "a route table of another stack": [
      net.with(
        {
          appLink: resource(Aws.RouteTableAssociation, "app-a", {
            subnetId: ref(app),
            routeTableId: "rtb-9",
          }),
        },
        service(ref(app)),
      ),
      'the route table of RouteTableAssociation "app-a" is not in this stack',
    ],
    "a VPC of another stack": [
      [resource(Aws.Subnet, "app-a", { vpcId: "vpc-9" }), service(ref(app))],
      'the VPC of Subnet "app-a" is not in this stack',
    ],
    "a main table that may be for this VPC": [
      net.with(
        { appLink: undefined },
        resource(Aws.MainRouteTableAssociation, "main", {
          vpcId: UNKNOWN,
          routeTableId: ref(edgeTable),
        }),
        service(ref(app)),
      ),
      'MainRouteTableAssociation "main" may or may not be for Vpc "vpc"',
    ],
    "the account's default VPC": [
      [
        resource(Aws.DefaultVpc, "vpc"),
        subnet("app-a", resource(Aws.DefaultVpc, "vpc"), "a"),
        service(ref(app)),
      ],
      'the main route table of DefaultVpc "vpc" is not in this stack',
    ],
    "a gateway that may be any": [
      net.with({}, route("odd", appTable, { gatewayId: UNKNOWN }), service(ref(app))),
      'Route "odd" of RouteTable "app" leads to an unknown gateway',
    ],
    "routes that are unknown as a whole": [
      net.with(
        { appTable: resource(Aws.RouteTable, "app", { vpcId: ref(vpc), routes: UNKNOWN }) },
        service(ref(app)),
      ),
      'an inline route of RouteTable "app" leads to an unknown gateway',
    ],
    "a route to the internet in who knows which table": [
      net.with(
        {},
        resource(Aws.Route, "stray", { routeTableId: UNKNOWN, gatewayId: ref(igw) }),
        service(ref(app)),
      ),
      'the route table of Route "stray" is not known',
    ],
  };
  for (const [kind, [fixtures, because]] of Object.entries(cases)) {
    it(kind, async () => {
      expect(await judge(...fixtures)).to.deep.equal({ api: [maybe(because)] });
    });
  }

  it("but takes someone's word for a subnet of another stack, and for no other", async () => {
    const fixtures = net.with({}, service("subnet-8", "subnet-9", ref(app)));
    const trusting = (...subnetsKnownPrivate: string[]) =>
      verdicts(noWorkloadInPublicSubnet, fixtures, { subnetsKnownPrivate });
    expect(await trusting("subnet-8", "subnet-9")).to.deep.equal({ api: "compliant" });
    expect(await trusting("subnet-8")).to.deep.equal({
      api: [maybe("subnet-9 is not in this stack")],
    });
  });

  it("but still finds the public subnet beside it", async () => {
    const fixtures = net.with({}, service("subnet-9", ref(edge)));
    expect(await judge(...fixtures)).to.deep.equal({
      api: [way, maybe("subnet-9 is not in this stack")],
    });
  });
});
