import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { exit, group, way } from "../../testing/groups";
import { association, route, subnet } from "../../testing/network";
import { databaseOf, judgeReach, secretBehind } from "./migrations";

const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16", ipv6CidrBlock: "fd00:1::/56" });
const [mover, data] = [group("mover"), group("data")];
const place = subnet("move-a", vpc, "a");
const places = resource(Aws.MigrationSubnetGroup, "places", { subnetIds: [ref(place)] });
const instance = resource(Aws.MigrationInstance, "move", {
  vpcSecurityGroupIds: [ref(mover)],
  replicationSubnetGroupId: ref(places),
});
const orders = (more: object = {}) =>
  resource(Aws.DatabaseInstance, "orders", {
    engine: "postgres",
    vpcSecurityGroupIds: [ref(data)],
    ...more,
  });
const endpoint = (more: object) => resource(Aws.MigrationEndpoint, "end", { ...more });

function inStack(end: Fixture, ...more: Fixture[]) {
  const graph = graphOf([vpc, mover, data, place, places, instance, end, ...more]);
  const [move, one] = graph.ofType(Aws.MigrationInstance, Aws.MigrationEndpoint);
  if (!move || !one) throw new Error("no migration");
  return { graph, move, one };
}

/** What keeps the instance from an endpoint: `undefined` where that cannot be told, and `?` before what is not known. */
function said(end: Fixture, ...more: Fixture[]) {
  const { graph, move, one } = inStack(end, ...more);
  return judgeReach(graph, move, one)?.map(({ kind, because }) =>
    kind === "undecided" ? `? ${because}` : because,
  );
}

describe("databaseOf", () => {
  const found = (end: Fixture) => {
    const { graph, one } = inStack(end, orders());
    return databaseOf(graph, one)?.name;
  };
  it("finds the database that the address or the secret comes from", () => {
    expect(found(endpoint({ serverName: ref(orders()) }))).to.equal("orders");
    expect(found(endpoint({ secretsManagerArn: ref(orders()) }))).to.equal("orders");
  });
  it("finds none behind what is elsewhere, or unknown", () => {
    expect(found(endpoint({ serverName: "db.example.com" }))).to.equal(undefined);
    expect(found(endpoint({ serverName: UNKNOWN }))).to.equal(undefined);
    expect(found(endpoint({}))).to.equal(undefined);
  });
});

describe("a way to a database of the stack", () => {
  const end = endpoint({ serverName: ref(orders()) });
  it("asks both groups for the port that the database listens at", () => {
    expect(said(end, orders(), ...way(mover, data, 5432))).to.deep.equal([]);
    expect(said(end, orders({ port: 6432 }), ...way(mover, data, 6432))).to.deep.equal([]);
    expect(said(end, orders({ port: 6432 }), ...way(mover, data, 5432))).to.deep.equal([
      "mover → data:6432: no rule lets out of mover",
      "mover → data:6432: no rule lets into data",
    ]);
    const [out] = way(mover, data, 5432) as [Fixture, Fixture];
    const shut = ["mover → data:5432: no rule lets into data"];
    expect(said(end, orders(), out)).to.deep.equal(shut);
  });
  it("is not judged at a port that is not known", () => {
    const open = ['? the port of Endpoint "end" is not known yet'];
    expect(said(end, orders({ port: UNKNOWN }))).to.deep.equal(open);
    expect(said(end, orders({ engine: UNKNOWN }))).to.deep.equal(open);
  });
});

describe("a way to an address", () => {
  const site = "192.168.1.10";
  const to = (serverName: string, more: object = {}) =>
    endpoint({ serverName, engineName: "oracle", ...more });
  const out = exit(mover, 1521, { cidrIpv4: "0.0.0.0/0" });
  const table = resource(Aws.RouteTable, "table", { vpcId: ref(vpc) });
  const link = association("move-a", place, table);
  const vgw = resource(Aws.VpnGateway, "vgw", { vpcId: ref(vpc) });
  const leading = (destinationCidrBlock: unknown, target: object = { gatewayId: ref(vgw) }) =>
    route("to-site", table, { destinationCidrBlock, ...target });
  const noRoute = [`no route leads from move-a to ${site}`];

  it("inside the VPC needs no route", () => {
    expect(said(to("10.0.3.4"), out)).to.deep.equal([]);
    const own = exit(mover, 1521, { cidrIpv6: "fd00:1::/56" });
    expect(said(to("fd00:1::10"), own)).to.deep.equal([]);
    const second = resource(Aws.VpcCidrAssociation, "s", { cidrBlock: "192.168.0.0/16" });
    expect(said(to(site), out, second)).to.deep.equal([]);
  });

  it("outside the VPC needs a route to it", () => {
    const stack = [out, vgw, table, link];
    expect(said(to(site), ...stack)).to.deep.equal(noRoute);
    expect(said(to(site), ...stack, leading("192.168.0.0/16"))).to.deep.equal([]);
    expect(said(to(site), ...stack, leading("192.169.0.0/16"))).to.deep.equal(noRoute);
    const igw = leading("0.0.0.0/0", { gatewayId: "igw-1" });
    expect(said(to(site), ...stack, igw)).to.deep.equal(noRoute);
    const open = [`? whether a route leads from move-a to ${site} is not known`];
    expect(said(to(site), ...stack, leading(UNKNOWN))).to.deep.equal(open);
    expect(said(to(site), out)).to.deep.equal(noRoute);
  });

  it("counts entries of the table, and what a gateway learns", () => {
    const inline = (more: object) => resource(Aws.RouteTable, "table", { ...more });
    const lines = [{ cidrBlock: "192.168.0.0/16", gatewayId: ref(vgw) }];
    expect(said(to(site), out, vgw, link, inline({ routes: lines }))).to.deep.equal([]);
    const learned = inline({ propagatingVgws: [ref(vgw)] });
    expect(said(to(site), out, vgw, link, learned)).to.deep.equal([]);
    const learning = resource(Aws.VpnRoutePropagation, "learn", { routeTableId: ref(table) });
    expect(said(to(site), out, vgw, link, table, learning)).to.deep.equal([]);
  });

  it("asks the group at the port that is set, else the engine's", () => {
    const stack = [vgw, table, link, leading("192.168.0.0/16")];
    const closed = [`mover → ${site}:1600: no rule lets out of mover`];
    expect(said(to(site, { port: 1600 }), out, ...stack)).to.deep.equal(closed);
    const open = ['? the port of Endpoint "end" is not known yet'];
    expect(said(to(site, { port: UNKNOWN }), out, ...stack)).to.deep.equal(open);
  });

  it("is not told where the endpoint names none", () => {
    expect(said(to("db.example.com"), out)).to.equal(undefined);
    expect(said(endpoint({ serverName: UNKNOWN }), out)).to.equal(undefined);
    expect(said(endpoint({}), out)).to.equal(undefined);
  });
});

describe("secretBehind", () => {
  const found = (secretsManagerArn: unknown, ...more: Fixture[]) => {
    const { graph, one } = inStack(endpoint({ secretsManagerArn }), ...more);
    const { resource: behind, end } = secretBehind(graph, one);
    return [behind?.name, end];
  };
  it("is a secret of the stack by its name, a database, or an ARN", () => {
    const secret = (name?: unknown) => resource(Aws.Secret, "login", { name });
    const named = ["login", "secret:site/db-AbCdEf"];
    expect(found(ref(secret()), secret("site/db"))).to.deep.equal(named);
    expect(found(ref(secret()), secret(UNKNOWN))).to.deep.equal(["login", undefined]);
    expect(found(ref(orders()), orders())).to.deep.equal(["orders", undefined]);
    const arn = "arn:aws:secretsmanager:eu-west-1:1:secret:other-xYzXyZ";
    expect(found(arn)).to.deep.equal([undefined, "secret:other-xYzXyZ"]);
    expect(found(UNKNOWN)).to.deep.equal([undefined, undefined]);
  });
});
