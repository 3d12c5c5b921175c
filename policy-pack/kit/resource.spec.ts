import { expect } from "chai";
import { after, filledIn, ref, resource } from "../testing/fixture";
import { graphOf } from "../testing/graph";
import { Aws } from "./types";
import { Resource, type DescribedResource } from "./resource";
import { UNKNOWN } from "./value";

const database = resource(Aws.DatabaseInstance, "orders", { multiAz: true });

function seen(...filled: (string | object)[]): Resource {
  const [found] = graphOf([filledIn(database, ...filled)]).resources;
  if (!found) throw new Error("the graph is empty");
  return found;
}

describe("a resource of a stack", () => {
  it("is read as the program wrote it, also when it exists", () => {
    for (const filled of ["availabilityZone", { availabilityZone: "eu-west-1a" }]) {
      expect(seen(filled).read("availabilityZone")).to.equal(undefined);
      expect(seen(filled).read("multiAz")).to.equal(true);
    }
  });

  it("tells what the provider has filled in to those who ask for it", () => {
    expect(seen("arn").output("arn")).to.equal(UNKNOWN);
    expect(seen({ arn: "arn:aws:rds" }).output("arn")).to.equal("arn:aws:rds");
  });
});

describe("a resource among others", () => {
  const group = resource(Aws.DatabaseSubnetGroup, "data");
  const key = resource(Aws.Key, "key");
  const placed = resource(Aws.DatabaseInstance, "orders", {
    dbSubnetGroupName: ref(group),
    kmsKeyId: ref(key),
    engine: "postgres",
  });
  const policy = resource(Aws.Policy, "policy");
  const { resources } = graphOf([policy, group, key, after(placed, policy)]);
  const orders = resources.find(({ name }) => name === "orders");
  const names = (list: readonly Resource[] = []) => list.map(({ name }) => name);

  it("knows what a property comes from, what all of them do, and what it waits for", () => {
    expect(names(orders?.sources("dbSubnetGroupName"))).to.deep.equal(["data"]);
    expect(names(orders?.sources("engine"))).to.deep.equal([]);
    expect(names(orders?.sources("port"))).to.deep.equal([]);
    expect(names(orders?.allSources())).to.deep.equal(["data", "key"]);
    expect(names(orders?.predecessors())).to.deep.equal(["policy", "data", "key"]);
    expect(orders?.properties).to.deep.equal(["dbSubnetGroupName", "kmsKeyId", "engine"]);
  });
});

describe("a resource by itself", () => {
  const by = (more: Partial<DescribedResource>) =>
    new Resource({ urn: "u", type: Aws.Bucket, name: "files", props: {}, ...more });

  it("is spoken of by its type and name", () => {
    expect(by({}).label).to.equal('Bucket "files"');
    expect(by({ type: "Stack" }).label).to.equal('Stack "files"');
  });

  it("has the options that hold where none is set", () => {
    const none = {
      protect: false,
      ignoreChanges: [],
      deleteBeforeReplace: false,
      aliases: [],
      additionalSecretOutputs: [],
    };
    expect(by({}).options).to.deep.equal(none);
    expect(by({}).isProtected).to.equal(false);
    expect(by({ opts: { protect: true } }).options).to.deep.equal({ ...none, protect: true });
    expect(by({ opts: { protect: true } }).isProtected).to.equal(true);
    expect(by({ opts: { ignoreChanges: ["tags"] } }).isProtected).to.equal(false);
  });

  it("knows its provider and what it is a part of, in either form", () => {
    const provider = { urn: "p", props: { region: "eu-west-1" } };
    expect(by({ provider }).providerUrn).to.equal("p");
    expect(by({ provider }).readProvider("region")).to.equal("eu-west-1");
    expect(by({}).providerUrn).to.equal(undefined);
    expect(by({}).readProvider("region")).to.equal(undefined);
    for (const parent of ["c", { urn: "c" }]) expect(by({ parent }).parentUrn).to.equal("c");
    expect(by({}).parentUrn).to.equal(undefined);
  });

  it("comes from nothing", () => {
    const alone = by({ props: { bucket: UNKNOWN } });
    alone.connect("bucket", [by({})]);
    expect(alone.sources("bucket")).to.deep.equal([]);
    expect(alone.allSources()).to.deep.equal([]);
    expect(alone.predecessors()).to.deep.equal([]);
    expect(alone.read("bucket")).to.equal(UNKNOWN);
  });

  it("is read with all that is shown of it: inputs alone", () => {
    const described = { urn: "u", type: Aws.DatabaseInstance, name: "orders" };
    expect(new Resource({ ...described, props: { multiAz: false } }).read("multiAz")).to.equal(
      false,
    );
  });
});
