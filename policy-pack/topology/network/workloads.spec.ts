import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { subnet } from "../../testing/network";
import {
  facesTheInternet,
  placedByOthers,
  placement,
  ruleOnDefaultPlacement,
  workloadTypes,
} from "./workloads";

const vpc = resource(Aws.Vpc, "vpc");
const [a, b] = [subnet("a", vpc, "a"), subnet("b", vpc, "b")];
const group = (type: string) => resource(type, "group", { subnetIds: [ref(a), "subnet-9"] });
const dbGroup = group(Aws.DatabaseSubnetGroup);
const moverGroup = group(Aws.MigrationSubnetGroup);

/** Says something of one resource among the subnets and groups. */
function of<Answer>(type: string, properties: object, ask: (graph: Graph, one: One) => Answer) {
  const subject = resource(type, "subject", { ...properties });
  const stack: Fixture[] = [vpc, a, b, dbGroup, moverGroup, subject];
  const graph = graphOf(stack);
  const one = graph.resources.find(({ urn }) => urn === subject.urn);
  if (!one) throw new Error("no subject");
  return ask(graph, one);
}
type Graph = Parameters<typeof placement>[0];
type One = Parameters<typeof placement>[1];

describe("the subnets of a workload", () => {
  const where = (type: string, properties: object) =>
    of(type, properties, (graph, one) => {
      const { targets, foreign, lost } = placement(graph, one);
      return [...targets.map(({ name }) => name), ...foreign, ...(lost ? ["?"] : [])];
    });
  const both = [ref(a), ref(b)];
  const cases: Record<string, [type: string, properties: object, expected: string[]]> = {
    "are those of an instance": [Aws.Instance, { subnetId: ref(b) }, ["b"]],
    "are those of a group of hosts": [
      Aws.AutoScalingGroup,
      { vpcZoneIdentifiers: both },
      ["a", "b"],
    ],
    "are those of a function": [Aws.LambdaFunction, { vpcConfig: { subnetIds: both } }, ["a", "b"]],
    "are those of a service's tasks": [
      Aws.EcsService,
      { networkConfiguration: { subnets: both } },
      ["a", "b"],
    ],
    "are those of a load balancer in both forms": [
      Aws.LoadBalancer,
      { subnets: [ref(a)], subnetMappings: [{ subnetId: ref(b) }] },
      ["a", "b"],
    ],
    "are those of a mount target": [Aws.MountTarget, { subnetId: ref(a) }, ["a"]],
    "are those of a database's subnet group, foreign ones too": [
      Aws.DatabaseInstance,
      { dbSubnetGroupName: ref(dbGroup) },
      ["a", "subnet-9"],
    ],
    "are those of a replication instance's subnet group": [
      Aws.MigrationInstance,
      { replicationSubnetGroupId: ref(moverGroup) },
      ["a", "subnet-9"],
    ],
    "are not told by a foreign subnet group": [
      Aws.DatabaseCluster,
      { dbSubnetGroupName: "elsewhere" },
      ["elsewhere"],
    ],
    "are foreign where their ids are": [Aws.Instance, { subnetId: "subnet-9" }, ["subnet-9"]],
    "are lost while unknown": [Aws.Instance, { subnetId: UNKNOWN }, ["?"]],
    "are none where none is named": [Aws.Instance, {}, []],
    "are none for what is no workload": [Aws.NatGateway, { subnetId: ref(a) }, []],
  };
  for (const [what, [type, properties, expected]] of Object.entries(cases)) {
    it(what, () => {
      expect(where(type, properties)).to.deep.equal(expected);
    });
  }

  it("are not asked of NAT gateways, which are what a public subnet is for", () => {
    expect(workloadTypes).to.include(Aws.Instance).and.not.include(Aws.NatGateway);
  });
});

describe("a workload without subnets", () => {
  const why = (type: string, properties: object = {}) =>
    of(type, properties, (_, one) => placedByOthers(one));

  it("is where its hosts are, in no VPC, or where its source is", () => {
    expect(why(Aws.EcsService)).to.equal("Its tasks use the network of their hosts.");
    expect(why(Aws.LambdaFunction)).to.equal("It is in no VPC.");
    const source = "It is placed as its source is.";
    expect(why(Aws.DatabaseInstance, { replicateSourceDb: UNKNOWN })).to.equal(source);
    expect(why(Aws.DatabaseInstance, { clusterIdentifier: "orders" })).to.equal(source);
  });

  it("should name some otherwise", () => {
    expect(why(Aws.EcsService, { networkConfiguration: UNKNOWN })).to.equal(undefined);
    expect(why(Aws.LambdaFunction, { vpcConfig: { subnetIds: [] } })).to.equal(undefined);
    expect(why(Aws.DatabaseInstance)).to.equal(undefined);
    const named = { dbSubnetGroupName: "db", replicateSourceDb: "orders" };
    expect(why(Aws.DatabaseInstance, named)).to.equal(undefined);
    expect(why(Aws.Instance)).to.equal(undefined);
  });

  it("is the matter of a rule of its own where AWS places it in the default VPC", () => {
    const rule = (type: string, properties: object = {}) =>
      of(type, properties, (_, one) => ruleOnDefaultPlacement(one));
    expect(rule(Aws.Instance)).to.equal("instance-in-vpc");
    expect(rule(Aws.Instance, { launchTemplate: { id: "lt-1" } })).to.equal(undefined);
    expect(rule(Aws.DatabaseInstance)).to.equal("rds-in-subnet-group");
    expect(rule(Aws.DatabaseCluster)).to.equal("rds-in-subnet-group");
    expect(rule(Aws.LambdaFunction)).to.equal(undefined);
  });
});

describe("a load balancer that faces the Internet", () => {
  const faces = (type: string, properties: object = {}) =>
    of(type, properties, (_, one) => facesTheInternet(one));

  it("is one that is not said to be internal", () => {
    expect(faces(Aws.LoadBalancer)).to.equal(true);
    expect(faces(Aws.AlbLoadBalancer, { internal: false })).to.equal(true);
    expect(faces(Aws.LoadBalancer, { internal: true })).to.equal(false);
    expect(faces(Aws.LoadBalancer, { internal: UNKNOWN })).to.equal(false);
  });

  it("is nothing else", () => {
    expect(faces(Aws.Instance, { internal: false })).to.equal(false);
  });
});
