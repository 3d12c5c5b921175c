import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { Undecided } from "../../kit/verdict";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { engineParameter, isClusterMember, isReplica, majorVersion } from "./databases";

const orders = (more: object = {}) => resource(Aws.DatabaseInstance, "orders", { ...more });
const cluster = (more: object = {}) => resource(Aws.DatabaseCluster, "hub", { ...more });
const member = (more: object = {}) => resource(Aws.ClusterInstance, "one", { ...more });

function inStack(subject: Fixture, ...more: Fixture[]) {
  const graph = graphOf([subject, ...more]);
  const [database] = graph.resources;
  if (!database) throw new Error("no database");
  return { graph, database };
}

describe("isReplica", () => {
  const answer = (fixture: Fixture) => isReplica(inStack(fixture).database);
  it("is what follows another, by whatever name, known or not", () => {
    expect(answer(orders({ replicateSourceDb: ref(cluster()) }))).to.equal(true);
    expect(answer(orders({ replicateSourceDb: UNKNOWN }))).to.equal(true);
    expect(answer(cluster({ replicationSourceIdentifier: "arn:aws:rds:x:1:cluster:y" }))).to.equal(
      true,
    );
  });
  it("is not what names nothing, or an empty text", () => {
    expect(answer(orders())).to.equal(false);
    expect(answer(orders({ replicateSourceDb: "" }))).to.equal(false);
    expect(answer(cluster({ clusterIdentifier: "hub" }))).to.equal(false);
  });
});

describe("isClusterMember", () => {
  const answer = (fixture: Fixture) => isClusterMember(inStack(fixture).database);
  it("tells members from the cluster, whose identifier is its own name", () => {
    expect(answer(member({ clusterIdentifier: ref(cluster()) }))).to.equal(true);
    expect(answer(member({ clusterIdentifier: "hub" }))).to.equal(true);
    expect(answer(cluster({ clusterIdentifier: "hub" }))).to.equal(false);
    expect(answer(orders())).to.equal(false);
    expect(answer(orders({ clusterIdentifier: "" }))).to.equal(false);
  });
});

describe("majorVersion", () => {
  const answer = (engineVersion: unknown) =>
    majorVersion(inStack(orders({ engineVersion })).database);
  it("is what stands before the first dot, where a version is known", () => {
    expect(answer("16.4")).to.equal(16);
    expect(answer("8.0.mysql_aurora.3.05.2")).to.equal(8);
    expect(answer("17")).to.equal(17);
    expect(answer("")).to.equal(undefined);
    expect(answer(undefined)).to.equal(undefined);
    expect(answer(UNKNOWN)).to.equal(undefined);
  });
});

describe("engineParameter", () => {
  const tls = { name: "rds.force_ssl", value: "1" };
  const group = (parameters: unknown, type: string = Aws.DatabaseParameterGroup) =>
    resource(type, "tuned", { name: "tuned", parameters });
  const answer = (subject: Fixture, ...more: Fixture[]) => {
    const { graph, database } = inStack(subject, ...more);
    const found = engineParameter(graph, database, "rds.force_ssl");
    if (found instanceof Undecided) return `? ${found.because}`;
    return found && [found.value, found.group.name];
  };
  const tuned = (parameters: unknown) =>
    answer(orders({ parameterGroupName: ref(group([])) }), group(parameters));

  it("is what the group sets, wherever it stands in the list", () => {
    expect(tuned([{ name: "log_connections", value: "0" }, tls])).to.deep.equal(["1", "tuned"]);
    expect(answer(orders({ parameterGroupName: "tuned" }), group([tls]))).to.deep.equal([
      "1",
      "tuned",
    ]);
    expect(tuned([{ name: "rds.force_ssl", value: UNKNOWN }])).to.deep.equal([UNKNOWN, "tuned"]);
    expect(tuned([{ name: "rds.force_ssl" }])).to.deep.equal(["", "tuned"]);
  });

  it("of a cluster comes from the group of the cluster, and from no other", () => {
    const own = group([tls], Aws.ClusterParameterGroup);
    expect(answer(cluster({ dbClusterParameterGroupName: ref(own) }), own)).to.deep.equal([
      "1",
      "tuned",
    ]);
    expect(answer(cluster({ parameterGroupName: ref(own) }), own)).to.equal(undefined);
    expect(answer(orders({ dbClusterParameterGroupName: ref(own) }), own)).to.equal(undefined);
  });

  it("is at its default where no group sets it", () => {
    expect(answer(orders(), group([tls]))).to.equal(undefined);
    expect(answer(orders({ parameterGroupName: "default.postgres16" }))).to.equal(undefined);
    expect(tuned([{ name: "log_connections", value: "0" }])).to.equal(undefined);
    expect(tuned(undefined)).to.equal(undefined);
  });

  it("cannot be told by a group that is elsewhere, or by what is unknown", () => {
    expect(answer(orders({ parameterGroupName: "shared" }))).to.equal(
      "? shared is not in this stack",
    );
    expect(answer(orders({ parameterGroupName: UNKNOWN }))).to.equal(
      "? its parameter group is not known yet",
    );
    const open = '? the parameters of ParameterGroup "tuned" are not known yet';
    expect(tuned([{ name: UNKNOWN, value: "1" }])).to.equal(open);
    expect(tuned(UNKNOWN)).to.equal(open);
    expect(tuned([{ name: UNKNOWN, value: "0" }, tls])).to.deep.equal(["1", "tuned"]);
  });
});
