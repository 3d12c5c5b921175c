import { unknownCheckingProxy } from "@pulumi/policy";
import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource, type Fixture } from "../../testing/fixture";
import { network, route } from "../../testing/network";
import { effectiveRouteTable } from "../network";
import { Graph } from "./graph";
import { perGraph } from "./per-graph";

/** The graph of fixtures, in any order, as a stack policy gets them. */
const graphOf = (...fixtures: Fixture[]) =>
  new Graph(
    fixtures.map(({ urn, type, name, properties, sources }) => ({
      ...{ urn, type, name },
      props: (unknownCheckingProxy as (source: object) => Record<string, unknown>)(properties),
      propertyDependencies: Object.fromEntries(
        Object.entries(sources).map(([key, urns]) => [key, urns.map((of) => ({ urn: of }))]),
      ),
    })),
  );
const a = resource(Aws.Subnet, "a");
const b = resource(Aws.Subnet, "b", { id: "subnet-b" });
const group = resource(Aws.SecurityGroup, "group");
const service = (networkConfiguration: unknown) =>
  resource(Aws.EcsService, "api", { networkConfiguration });

function reference(networkConfiguration: unknown, ...more: Fixture[]) {
  const graph = graphOf(service(networkConfiguration), a, b, group, ...more);
  const [from] = graph.ofType(Aws.EcsService);
  if (!from) throw new Error("there is no service");
  const found = graph.reference(from, ["networkConfiguration", "subnets"], [Aws.Subnet]);
  return { ...found, targets: found.targets.map(({ name }) => name) };
}

describe("Graph", () => {
  it("follows edges to the types that are asked for", () => {
    expect(reference({ subnets: [ref(a)], securityGroups: [ref(group)] })).to.deep.equal({
      targets: ["a"],
      given: true,
      foreign: [],
      lost: false,
    });
  });

  it("joins edges and known ids", () => {
    const both = reference({ subnets: ["subnet-b", ref(a)] });
    expect(both).to.deep.include({ targets: ["b", "a"], foreign: [], lost: false });
  });

  it("takes a list that is unknown as a whole for the resources it comes from", () => {
    const whole = service(UNKNOWN);
    whole.sources["networkConfiguration"] = [a.urn, b.urn];
    const graph = graphOf(whole, a, b);
    const [from] = graph.ofType(Aws.EcsService);
    const found = from && graph.reference(from, "networkConfiguration", [Aws.Subnet]);
    expect(found?.targets.map(({ name }) => name)).to.deep.equal(["a", "b"]);
    expect(found?.lost).to.equal(false);
  });

  it("tells ids of other stacks from unknowns without a trace", () => {
    expect(reference({ subnets: ["subnet-x"] })).to.deep.include({
      targets: [],
      foreign: ["subnet-x"],
      lost: false,
    });
    expect(reference({ subnets: [UNKNOWN] })).to.deep.include({ foreign: [], lost: true });
    expect(reference({ subnets: [UNKNOWN, "subnet-x", ref(a)] })).to.deep.include({
      targets: ["a"],
      foreign: ["subnet-x"],
      lost: true,
    });
  });

  it("takes known ids for what their edges say, where a resource does not tell its id", () => {
    const known = service({ subnets: ["a-id"] });
    known.sources["networkConfiguration"] = [a.urn];
    const graph = graphOf(known, a);
    const [from] = graph.ofType(Aws.EcsService);
    const found = from && graph.reference(from, ["networkConfiguration", "subnets"], [Aws.Subnet]);
    expect(found).to.deep.include({ foreign: [], lost: false, given: true });
  });

  it("finds nothing in what is not set or filled in by the provider", () => {
    const nothing = { targets: [], given: false, foreign: [], lost: false };
    expect(reference(undefined)).to.deep.equal(nothing);
    expect(reference({ subnets: [] })).to.deep.equal(nothing);
    const [api] = graphOf(filledIn(service(undefined), "networkConfiguration")).resources;
    expect(api?.read("networkConfiguration", "subnets")).to.equal(undefined);
  });

  it("ends where edges go round in a circle", () => {
    const one = resource("x:y:Z", "one");
    const two = resource("x:y:Z", "two", { other: ref(one) });
    const circle: Fixture = { ...one, sources: { other: [two.urn] } };
    expect(reference({ subnets: [ref(circle)] }, circle, two)).to.deep.include({
      targets: [],
      lost: true,
    });
  });

  it("passes over an edge to what is not in the list", () => {
    expect(reference({ subnets: [ref(resource(Aws.Subnet, "read"))] })).to.deep.include({
      targets: [],
      lost: true,
    });
  });

  it("knows a reference to a thing of the same kind for what it is", () => {
    const own = resource(Aws.Vpc, "own");
    const inherited = resource(Aws.DefaultVpc, "inherited");
    const log = resource(Aws.FlowLog, "log", { vpcId: ref(own) });
    const graph = graphOf(own, inherited, log);
    const ofVpc = (name: string) => {
      const vpc = graph.resources.find((one) => one.name === name);
      if (!vpc) throw new Error("there is no such VPC");
      const { found, lost } = graph.referrers(vpc, [Aws.FlowLog], "vpcId");
      return { found: found.map((one) => one.name), lost };
    };
    expect(ofVpc("own")).to.deep.equal({ found: ["log"], lost: [] });
    expect(ofVpc("inherited")).to.deep.equal({ found: [], lost: [] });
  });

  it("computes once per graph", () => {
    let times = 0;
    const count = perGraph(() => ++times);
    const [first, second] = [graphOf(), graphOf()];
    expect([first, first, second].map(count)).to.deep.equal([1, 1, 2]);
  });
});

describe("effectiveRouteTable", () => {
  it("gathers the routes of the table that holds, separate and inline", () => {
    const net = network();
    const peer = { cidrBlock: "10.9.0.0/16", vpcPeeringConnectionId: "pcx-1" };
    const appTable = resource(Aws.RouteTable, "app", { vpcId: ref(net.vpc), routes: [peer] });
    const graph = graphOf(...net.with({ appTable }));
    const app = graph.ofType(Aws.Subnet).find(({ name }) => name === "app-a");
    if (!app) throw new Error("there is no such subnet");
    const table = effectiveRouteTable(graph, app);
    const nat = graph.ofType(Aws.NatGateway)[0];
    expect(table).to.deep.equal({
      label: 'RouteTable "app"',
      owners: graph.ofType(Aws.RouteTable).filter(({ name }) => name === "app"),
      routes: [
        { label: 'Route "nat"', isDefault: true, destinations: ["0.0.0.0/0"], way: "nat", nat },
        {
          label: "an inline route",
          isDefault: false,
          destinations: ["10.9.0.0/16"],
          way: "other",
        },
      ],
    });
  });

  it("goes by what the program wrote where the provider has filled in other targets", () => {
    const net = network();
    const filledIn = { gatewayId: "9085708baa67", networkInterfaceId: "eni-1" };
    const throughNat = route("nat", net.appTable, { natGatewayId: ref(net.nat), ...filledIn });
    const graph = graphOf(...net.with({ throughNat }));
    const app = graph.ofType(Aws.Subnet).find(({ name }) => name === "app-a");
    if (!app) throw new Error("there is no such subnet");
    const table = effectiveRouteTable(graph, app);
    expect(table).to.have.nested.property("routes[0].way", "nat");
  });
});
