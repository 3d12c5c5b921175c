import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { association, route, subnet } from "../../testing/network";
import { rivalWriters } from "./writers";

/** The names of those that write the same setting of the first fixture. */
function rivals(...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [parent] = graph.resources;
  return parent && rivalWriters(graph, parent).map((group) => group.map(({ name }) => name));
}

describe("rival writers", () => {
  const bucket = resource(Aws.Bucket, "files");
  const of = (type: string, name: string, parent: unknown = ref(bucket)) =>
    resource(type, name, { bucket: parent });

  it("write the same setting of a bucket", () => {
    for (const type of [
      ...[Aws.BucketEncryption, Aws.BucketLifecycle, Aws.BucketLogging, Aws.BucketNotification],
      ...[Aws.BucketPolicy, Aws.BucketPublicAccessBlock, Aws.BucketVersioning],
    ]) {
      expect(rivals(bucket, of(type, "a"), of(type, "b")), type).to.deep.equal([["a", "b"]]);
    }
  });

  it("are not a single one, or writers of different settings", () => {
    const apart = [of(Aws.BucketPolicy, "a"), of(Aws.BucketVersioning, "b")];
    expect(rivals(bucket, ...apart)).to.deep.equal([]);
  });

  it("are not writers of other buckets, or of one that is not known", () => {
    const other = resource(Aws.Bucket, "other");
    const strangers = [ref(other), "far", UNKNOWN].map((parent, index) =>
      of(Aws.BucketPolicy, `stranger-${index}`, parent),
    );
    expect(rivals(bucket, other, of(Aws.BucketPolicy, "own"), ...strangers)).to.deep.equal([]);
  });

  it("write a subnet's table, a VPC's main table or a topic's policy", () => {
    const vpc = resource(Aws.Vpc, "vpc");
    const place = subnet("place", vpc, "a");
    const table = resource(Aws.RouteTable, "table", { vpcId: ref(vpc) });
    const links = ["a", "b"].map((name) => association(name, place, table));
    expect(rivals(place, vpc, table, ...links)).to.deep.equal([["a", "b"]]);
    const twice = (type: string, properties: object) =>
      ["a", "b"].map((name) => resource(type, name, { ...properties }));
    const main = twice(Aws.MainRouteTableAssociation, { vpcId: ref(vpc) });
    expect(rivals(vpc, table, ...main)).to.deep.equal([["a", "b"]]);
    const topic = resource(Aws.Topic, "topic");
    const policies = twice(Aws.TopicPolicy, { arn: ref(topic) });
    expect(rivals(topic, ...policies)).to.deep.equal([["a", "b"]]);
  });
});

describe("rival routes", () => {
  const table = resource(Aws.RouteTable, "table");
  const igw = resource(Aws.InternetGateway, "igw");
  const gateway = { gatewayId: ref(igw) };
  const to = (name: string, target: object = gateway) => route(name, table, target);
  const ipv6 = { destinationCidrBlock: undefined, destinationIpv6CidrBlock: "::/0", ...gateway };

  it("are two default routes of one version of IP", () => {
    expect(rivals(table, igw, to("a"), to("b"))).to.deep.equal([["a", "b"]]);
    expect(rivals(table, igw, to("a", ipv6), to("b", ipv6))).to.deep.equal([["a", "b"]]);
  });

  it("are not one for each version, or for other ranges", () => {
    expect(rivals(table, igw, to("a"), to("b", ipv6))).to.deep.equal([]);
    const site = to("site", { destinationCidrBlock: "10.1.0.0/16", ...gateway });
    expect(rivals(table, igw, to("a"), site)).to.deep.equal([]);
  });

  it("are default routes wherever they lead, known or not", () => {
    const open = to("b", { gatewayId: UNKNOWN });
    expect(rivals(table, igw, to("a"), open)).to.deep.equal([["a", "b"]]);
  });

  it("are not those of another table", () => {
    const other = resource(Aws.RouteTable, "other");
    expect(rivals(table, other, igw, to("a"), route("b", other, gateway))).to.deep.equal([]);
  });

  it("are a table with routes of its own and those beside it", () => {
    const own = resource(Aws.RouteTable, "table", { routes: [{ cidrBlock: "10.1.0.0/16" }] });
    expect(rivals(own, igw, to("a"))).to.deep.equal([["table", "a"]]);
    expect(rivals(own, igw)).to.deep.equal([]);
  });
});
