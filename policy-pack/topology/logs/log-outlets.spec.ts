import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { containers } from "../../testing/containers";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { logOutlets } from "./log-outlets";

const bucket = resource(Aws.Bucket, "logs", { bucket: "logs" });
const group = resource(Aws.LogGroup, "group", { name: "/shop/logs" });

/** The outlets of the resource called `subject`. */
function outlets(...fixtures: Fixture[]) {
  const graph = graphOf([bucket, group, ...fixtures]);
  const subject = graph.resources.find(({ name }) => name === "subject");
  if (!subject) throw new Error("nothing is called subject");
  return logOutlets(graph, subject);
}
const subject = (type: string, properties: object) => resource(type, "subject", { ...properties });

/** Each outlet with where it goes: names of the stack, ids of others, a question mark. */
const ways = (...fixtures: Fixture[]) =>
  outlets(...fixtures).map(({ log, to: { targets, foreign, lost } }) => {
    const ends = [...targets.map(({ name }) => name), ...foreign, ...(lost ? ["?"] : [])];
    return `${log} → ${ends.join()}`;
  });

describe("the outlets that a property names", () => {
  const flow = (logDestination: unknown) => ways(subject(Aws.FlowLog, { logDestination }));

  it("go to what is named, by reference, name or ARN", () => {
    const trail = (s3BucketName: unknown) => ways(subject(Aws.Trail, { s3BucketName }));
    expect(trail(ref(bucket))).to.deep.equal(["records → logs"]);
    expect(trail("logs")).to.deep.equal(["records → logs"]);
    expect(flow("arn:aws:s3:::logs/flows/")).to.deep.equal(["flow logs → logs"]);
    const arn = "arn:aws:logs:eu-west-1:1:log-group:/shop/logs";
    expect(flow(arn)).to.deep.equal(["flow logs → group"]);
    expect(flow(`${arn}:*`)).to.deep.equal(["flow logs → group"]);
    const cdn = (name: string) =>
      ways(subject(Aws.Distribution, { loggingConfig: { bucket: name } }));
    expect(cdn("logs.s3.eu-west-1.amazonaws.com")).to.deep.equal(["access logs → logs"]);
  });

  it("go elsewhere, or to what is not known", () => {
    expect(flow("arn:aws:s3:::others")).to.deep.equal(["flow logs → others"]);
    expect(flow(UNKNOWN)).to.deep.equal(["flow logs → ?"]);
    expect(flow(undefined)).to.deep.equal([]);
  });

  it("are on by a flag that is, or may be", () => {
    const on = (type: string, enabled: unknown) =>
      ways(subject(type, { accessLogs: { bucket: ref(bucket), enabled } })).length;
    const flags = [true, "true", UNKNOWN, false, undefined];
    expect(flags.map((flag) => on(Aws.LoadBalancer, flag))).to.deep.equal([1, 1, 1, 0, 0]);
    expect(flags.map((flag) => on(Aws.ClassicLoadBalancer, flag))).to.deep.equal([1, 1, 1, 0, 1]);
  });

  it("say under which prefix, as whom and with which role they write", () => {
    const [records, live] = outlets(
      subject(Aws.Trail, {
        ...{ s3BucketName: ref(bucket), s3KeyPrefix: "trail/" },
        cloudWatchLogsGroupArn: ref(group),
      }),
    );
    expect(records).to.include({ prefix: "trail/" });
    expect(records?.writer?.principal).to.equal("cloudtrail.amazonaws.com");
    expect(records).not.to.have.property("role");
    expect(live).to.include({ prefix: "", role: "cloudWatchLogsRoleArn" });
    expect(live).not.to.have.property("writer");
  });

  it("are each told where there are several", () => {
    const logConfiguration = { cloudWatchLogGroupName: "/shop/logs", s3BucketName: "others" };
    const configuration = { executeCommandConfiguration: { logConfiguration } };
    expect(ways(subject(Aws.EcsCluster, { configuration }))).to.deep.equal([
      "session logs → group",
      "session logs → others",
    ]);
  });

  it("are none for what writes no logs", () => {
    expect(ways(subject(Aws.Subnet, { logDestination: ref(bucket) }))).to.deep.equal([]);
  });
});

describe("the logs that a database exports", () => {
  const exports = { enabledCloudwatchLogsExports: ["audit"] };
  const database = (identifier: unknown) =>
    subject(Aws.DatabaseInstance, { identifier, ...exports });
  const made = (name: unknown) => resource(Aws.LogGroup, "made", { name });

  it("go to groups that AWS names after it", () => {
    const found = outlets(database("orders"), made("/aws/rds/instance/orders/audit"));
    expect(found.map(({ to }) => to.targets.map(({ name }) => name))).to.deep.equal([["made"]]);
    expect(found[0]).to.include({ log: "audit log", makesGroup: true });
    const cluster = subject(Aws.DatabaseCluster, { clusterIdentifier: "orders", ...exports });
    const name = "/aws/rds/cluster/orders/audit";
    expect(ways(cluster, made(name))).to.deep.equal(["audit log → made"]);
    expect(ways(cluster)).to.deep.equal([`audit log → ${name}`]);
  });

  it("go to a group whose name comes from it", () => {
    const nameless = database(undefined);
    expect(ways(nameless, made(ref(nameless)))).to.deep.equal(["audit log → made"]);
  });

  it("are lost where its name is not known, and none where it exports none", () => {
    expect(ways(database(UNKNOWN), made("/aws/rds/instance/orders/audit"))).to.deep.equal([
      "audit log → ?",
    ]);
    expect(ways(subject(Aws.DatabaseInstance, { identifier: "orders" }))).to.deep.equal([]);
  });
});

describe("the logs of containers", () => {
  const writing = (name: unknown, logDriver = "awslogs") => ({
    logConfiguration: { logDriver, options: { "awslogs-group": name } },
  });
  const definition = (...all: object[]) => subject(Aws.TaskDefinition, containers(...all));

  it("go to the groups that they name", () => {
    expect(ways(definition(writing("/shop/logs"), writing("/far")))).to.deep.equal([
      "logs of container api → group",
      "logs of container api → /far",
    ]);
  });

  it("are left out where they go nowhere, or elsewhere", () => {
    const others = [{}, writing("/shop/logs", "awsfirelens"), writing(undefined)];
    expect(ways(definition(...others))).to.deep.equal([]);
  });

  it("are lost where the containers are not known", () => {
    const unknown = subject(Aws.TaskDefinition, { containerDefinitions: UNKNOWN });
    expect(ways(unknown)).to.deep.equal(["logs of its containers → ?"]);
  });
});
