import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { network, subnet } from "../../testing/network";
import { databases } from "./database-survival";

const { vpc } = network();
const [a, b] = [subnet("data-a", vpc, "a"), subnet("data-b", vpc, "b")];
const group = (subnetIds: unknown[] = [ref(a), ref(b)]) =>
  resource(Aws.DatabaseSubnetGroup, "data", { subnetIds });
const orders = (more: object = {}) =>
  resource(Aws.DatabaseInstance, "orders", { dbSubnetGroupName: ref(group()), ...more });
const cluster = (more: object = {}) =>
  resource(Aws.DatabaseCluster, "hub", { dbSubnetGroupName: ref(group()), ...more });
const member = (name: string, of: unknown = ref(cluster())) =>
  resource(Aws.ClusterInstance, name, { clusterIdentifier: of });

const found = (...fixtures: Fixture[]) => databases(graphOf([vpc, a, b, group(), ...fixtures]));
function only(...fixtures: Fixture[]) {
  const [one, ...others] = found(...fixtures);
  if (!one || others.length > 0) throw new Error("not one database");
  return one;
}

describe("the databases of a stack", () => {
  it("are instances and clusters, but neither replicas nor members", () => {
    const replica = resource(Aws.DatabaseInstance, "copy", { replicateSourceDb: ref(orders()) });
    const away = resource(Aws.DatabaseInstance, "away", { replicateSourceDb: UNKNOWN });
    const all = found(orders(), replica, away, cluster(), member("one"));
    expect(all.map(({ name }) => name)).to.deep.equal(["orders", "hub"]);
    expect(all.map(({ resource: { type } }) => type)).to.deep.equal([
      Aws.DatabaseInstance,
      Aws.DatabaseCluster,
    ]);
    expect(found()).to.deep.equal([]);
  });
});

describe("the standby of an instance", () => {
  it("is there where the program asks for it", () => {
    expect(only(orders({ multiAz: true })).hasStandby).to.equal(true);
    expect(only(orders({ multiAz: false })).hasStandby).to.equal(false);
    expect(only(orders()).hasStandby).to.equal(false);
    expect(only(orders({ multiAz: UNKNOWN })).hasStandby).to.equal(undefined);
  });
});

describe("the standby of a cluster", () => {
  it("is its second member, or comes with a Multi-AZ cluster", () => {
    expect(only(cluster()).hasStandby).to.equal(false);
    expect(only(cluster(), member("one")).hasStandby).to.equal(false);
    expect(only(cluster(), member("one"), member("two")).hasStandby).to.equal(true);
    expect(only(cluster({ dbClusterInstanceClass: "db.m6gd.large" })).hasStandby).to.equal(true);
  });

  it("is no member of another cluster", () => {
    const strangers = [member("one"), member("two", "other")];
    expect(only(cluster(), ...strangers).hasStandby).to.equal(false);
  });
});

describe("the zones of a database", () => {
  it("are those of its subnet group", () => {
    expect(only(orders()).zones).to.deep.equal({
      known: ["eu-west-1a", "eu-west-1b"],
      complete: true,
    });
  });

  it("are not all known behind a subnet, or a group, that is elsewhere", () => {
    const half = databases(graphOf([vpc, a, group([ref(a), "subnet-1"]), cluster()]));
    expect(half.map(({ zones }) => zones)).to.deep.equal([
      { known: ["eu-west-1a"], complete: false },
    ]);
    expect(only(orders({ dbSubnetGroupName: "shared" })).zones).to.deep.equal({
      known: [],
      complete: false,
    });
  });

  it("come down to one that the program chooses", () => {
    expect(only(orders({ availabilityZone: "eu-west-1b" })).zone).to.equal("eu-west-1b");
    expect(only(orders({ availabilityZone: "" })).zone).to.equal(undefined);
    expect(only(orders({ availabilityZone: UNKNOWN })).zone).to.equal(undefined);
    expect(only(orders()).zone).to.equal(undefined);
  });
});

describe("the backups of a database", () => {
  const kept = (backupRetentionPeriod: unknown) =>
    only(orders({ backupRetentionPeriod })).hasBackups;
  it("are kept by an instance for the days that it says", () => {
    expect(kept(1)).to.equal(true);
    expect(kept(0)).to.equal(false);
    expect(kept(undefined)).to.equal(false);
    expect(kept(UNKNOWN)).to.equal(undefined);
  });
  it("are always kept by a cluster", () => {
    expect(only(cluster()).hasBackups).to.equal(true);
    expect(only(cluster({ backupRetentionPeriod: UNKNOWN })).hasBackups).to.equal(true);
  });
});
