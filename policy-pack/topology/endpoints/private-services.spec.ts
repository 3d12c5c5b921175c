import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { Undecided } from "../../kit/verdict";
import * as cutOff from "../../testing/cut-off";
import { publishedAs } from "../../testing/containers";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { entry } from "../../testing/groups";
import { route } from "../../testing/network";
import { effectiveRouteTable } from "../network";
import { isCutOff, isCutOffWholly, judgeCalls } from "./private-services";

const { always, base, doors, door, endpoint, fargate } = cutOff;
const { gateway, place, service, table, vpc, worn } = cutOff;

/** The graph of some fixtures, the subnet called `subject` and its route table. */
function stack(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const subnet = graph.ofType(Aws.Subnet).find(({ name }) => name === "subject");
  const held = subnet && effectiveRouteTable(graph, subnet);
  if (!subnet || !held || held instanceof Undecided) throw new Error("no subnet with a table");
  return { graph, subnet, table: held };
}
const out = (more: object = {}) => route("out", table, { natGatewayId: "nat-1", ...more });

describe("a route table", () => {
  const cut = (...routes: Fixture[]) => isCutOff(stack(...base(), ...routes).table);

  it("is cut off without a default route", () => {
    expect(cut()).to.equal(true);
    expect(cut(out({ destinationCidrBlock: "10.9.0.0/16" }))).to.equal(true);
  });

  it("is not with one, and may not be where a route is not known", () => {
    expect(cut(out())).to.equal(false);
    expect(cut(out({ destinationCidrBlock: UNKNOWN }))).to.equal(UNKNOWN);
    expect(cut(out({ destinationCidrBlock: UNKNOWN }), { ...out(), urn: "urn:b" })).to.equal(false);
  });
});

describe("a VPC", () => {
  const wholly = (...fixtures: Fixture[]) => {
    const graph = graphOf([...base(), ...fixtures]);
    return graph.ofType(Aws.Vpc).map((one) => isCutOffWholly(graph, one));
  };

  it("is cut off wholly where it has callers, and all of them are", () => {
    expect(wholly(...fargate())).to.deep.equal([true]);
    expect(wholly(...fargate(), out())).to.deep.equal([false]);
    expect(wholly(...fargate(), out({ destinationCidrBlock: UNKNOWN }))).to.deep.equal([false]);
    expect(wholly()).to.deep.equal([false]);
  });
});

/** What is said of the calls of a service in the subnet. */
const said = (services: readonly string[], ...fixtures: Fixture[]) =>
  judged(services, ...fargate(), ...fixtures);

function judged(services: readonly string[], ...fixtures: Fixture[]) {
  const { graph, subnet, table } = stack(...base(), doors, ...fixtures);
  return judgeCalls(graph, subnet, table, services).map(
    ({ kind, because }) => `${kind}: ${because}`,
  );
}
const [kms = ""] = always;

describe("calls of services", () => {
  const interfaceTo = (more: object = {}) => endpoint(kms, more);

  it("find an endpoint for each", () => {
    expect(said(always, door, ...always.map((one) => endpoint(one)))).to.deep.equal([]);
    expect(said(["kms", "sts"], door, endpoint("kms"))).to.deep.equal([
      'violation: nothing leads Service "web" to sts: Vpc "vpc" has no endpoint for it',
    ]);
    const none = 'violation: nothing leads Service "web" to kms: Vpc "vpc" has no endpoint for it';
    expect(said([kms], door, endpoint("api-kms"))).to.deep.equal([none]);
    expect(said([kms], door, interfaceTo({ vpcId: "vpc-1" }))).to.deep.equal([none]);
  });

  it("are undecided where they may not be made at all", () => {
    const secrets = [{ valueFrom: UNKNOWN }];
    const [component, definition] = publishedAs("web", { secrets }) as [Fixture, Fixture];
    const caller = [component, definition, service({ taskDefinition: ref(definition) })];
    const may = (name: string) =>
      `undecided: whether its workloads call ${name}, which they cannot reach, is not known`;
    expect(judged([], ...caller)).to.have.members([may("secretsmanager"), may("ssm")]);
    const served = judged([], ...caller, door, worn, endpoint("ssm"));
    expect(served).to.deep.equal([may("secretsmanager")]);
  });

  it("are not known to find one of which the service or VPC is not", () => {
    const doubt = [`undecided: whether VpcEndpoint "lost" is for kms is not known yet`];
    const lost = (more: object) =>
      resource(Aws.VpcEndpoint, "lost", { vpcId: ref(vpc), serviceName: UNKNOWN, ...more });
    expect(said([kms], lost({}))).to.deep.equal(doubt);
    expect(said([kms], lost({ vpcId: UNKNOWN }))).to.deep.equal(doubt);
    expect(said([kms], door, lost({}), interfaceTo())).to.deep.equal([]);
  });

  it("need an endpoint that takes over the service's name", () => {
    const off = 'violation: VpcEndpoint "kms" does not take over the service\'s name';
    const named = (privateDnsEnabled: unknown) =>
      said([kms], door, interfaceTo({ privateDnsEnabled }));
    expect(named(false)).to.deep.equal([`${off}: privateDnsEnabled is not on`]);
    expect(named(undefined)).to.deep.equal([`${off}: privateDnsEnabled is not on`]);
    expect(named(UNKNOWN)).to.deep.equal([
      'undecided: privateDnsEnabled of VpcEndpoint "kms" is not known yet',
    ]);
  });

  it("need a group that lets the subnet or its callers in at port 443", () => {
    const shut = ['violation: no group of VpcEndpoint "kms" lets Subnet "subject" in at port 443'];
    const open = ['undecided: whom the groups of VpcEndpoint "kms" let in is not known'];
    const by = (...rules: Fixture[]) => said([kms], interfaceTo(), ...rules);
    expect(by()).to.deep.equal(shut);
    expect(by(entry(doors, 80, { cidrIpv4: "10.0.0.0/16" }))).to.deep.equal(shut);
    expect(by(entry(doors, 443, { cidrIpv4: "10.0.1.0/25" }))).to.deep.equal(shut);
    expect(by(entry(worn, 443, { cidrIpv4: "10.0.0.0/16" }))).to.deep.equal(shut);
    expect(by(entry(doors, 443, { cidrIpv4: "10.0.1.0/24" }))).to.deep.equal([]);
    expect(by(entry(doors, 443, { referencedSecurityGroupId: ref(worn) }))).to.deep.equal([]);
    expect(said([kms], interfaceTo({ securityGroupIds: ["sg-1"] }))).to.deep.equal(open);
    expect(said([kms], interfaceTo({ securityGroupIds: [UNKNOWN] }))).to.deep.equal(open);
  });

  it("need a gateway endpoint to be in their table", () => {
    const outside = 'violation: VpcEndpoint "s3" is not in RouteTable "table"';
    expect(said(["s3"], gateway())).to.deep.equal([]);
    expect(said(["s3"], gateway({ routeTableIds: ["rtb-1"] }))).to.deep.equal([outside]);
    expect(said(["s3"], gateway({ routeTableIds: UNKNOWN }))).to.deep.equal([
      'undecided: which route tables VpcEndpoint "s3" is in is not known yet',
    ]);
    const bare = gateway({ routeTableIds: undefined, vpcEndpointType: undefined });
    const link = resource(Aws.VpcEndpointRouteTableAssociation, "link", {
      ...{ vpcEndpointId: ref(bare), routeTableId: ref(table) },
    });
    expect(said(["s3"], bare)).to.deep.equal([outside]);
    expect(said(["s3"], bare, link)).to.deep.equal([]);
  });

  it("cannot be judged where the VPC is elsewhere, and are none without callers", () => {
    const empty = stack(...base());
    expect(judgeCalls(empty.graph, empty.subnet, empty.table, always)).to.deep.equal([]);
    const [far] = graphOf([place({ vpcId: "vpc-1" })]).resources;
    if (!far) throw new Error("no subnet");
    expect(judgeCalls(graphOf([]), far, empty.table, always)).to.deep.equal([
      { kind: "undecided", because: 'the VPC of Subnet "subject" is not in this stack' },
    ]);
  });
});
