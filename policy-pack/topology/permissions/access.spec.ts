import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import type { Graph } from "../graph";
import { grantsOfService, isAbout, roleMay } from "./access";
import { policiesOfRole } from "./role-policies";

const allow = (Action: unknown, Resource: unknown) => ({
  Statement: [{ Effect: "Allow", Action, Resource }],
});
const role = (more: object = {}) => resource(Aws.Role, "worker", { ...more });
const table = resource(Aws.Table, "orders", { name: "orders" });
const first = (graph: Graph, type: string) => {
  const [found] = graph.ofType(type);
  if (!found) throw new Error(`no ${type}`);
  return found;
};
const inStack = (...fixtures: Fixture[]) => {
  const graph = graphOf([table, ...fixtures]);
  return { graph, role: first(graph, Aws.Role), table: first(graph, Aws.Table) };
};

describe("roleMay", () => {
  const may = (policy: unknown) => {
    const found = inStack(role(), resource(Aws.RolePolicy, "own", { role: ref(role()), policy }));
    const thing = { resource: found.table, end: "table/orders" };
    return roleMay(found.graph, found.role, "dynamodb:GetItem", thing);
  };
  const arn = (name: string) => `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`;

  it("minds action and resource together", () => {
    expect(may(allow("dynamodb:GetItem", arn("orders")))).to.equal(true);
    expect(may(allow("dynamodb:Get*", [arn("other"), arn("ord*")]))).to.equal(true);
    expect(may(allow("dynamodb:PutItem", arn("orders")))).to.equal(false);
    expect(may(allow("dynamodb:GetItem", arn("other")))).to.equal(false);
    expect(
      may({
        Statement: [
          ...allow("dynamodb:GetItem", arn("other")).Statement,
          ...allow("dynamodb:PutItem", "*").Statement,
        ],
      }),
    ).to.equal(false);
  });

  it("does not guess what is unknown, and follows where it comes from", () => {
    expect(may(allow("dynamodb:GetItem", UNKNOWN))).to.equal(UNKNOWN);
    expect(may(allow("dynamodb:GetItem", ref(table)))).to.equal(true);
    expect(may(allow("dynamodb:PutItem", ref(table)))).to.equal(false);
    expect(may(allow(UNKNOWN, arn("orders")))).to.equal(UNKNOWN);
    expect(may(allow(UNKNOWN, arn("other")))).to.equal(false);
    expect(may(UNKNOWN)).to.equal(UNKNOWN);
    expect(may(ref(table))).to.equal(true);
  });
});

describe("isAbout", () => {
  it("compares what follows the region and account, with colons of its own", () => {
    const secret = { resource: undefined, end: "secret:orders-AbCdEf" };
    const about = (value: string) => isAbout(value, secret, []);
    expect(about("arn:aws:secretsmanager:eu-west-1:1:secret:orders-??????")).to.equal(true);
    expect(about("arn:aws:secretsmanager:eu-west-1:1:secret:orders-?????")).to.equal(false);
    expect(about("*")).to.equal(true);
    expect(isAbout(UNKNOWN, secret, [])).to.equal(UNKNOWN);
    const nameless = { resource: undefined, end: undefined };
    expect(isAbout("arn:aws:ecs:x:1:cluster/*", nameless, [])).to.equal(UNKNOWN);
    expect(isAbout("arn:aws:ecs:x:1:cluster/hub", nameless, [])).to.equal(false);
  });
});

describe("grantsOfService", () => {
  const of = (policy: object) => {
    const found = inStack(role(), resource(Aws.RolePolicy, "own", { role: ref(role()), policy }));
    const [carried] = policiesOfRole(found.graph, found.role).policies;
    const grants = carried && grantsOfService(carried, "s3");
    return grants === UNKNOWN ? grants : grants?.map(({ value }) => value);
  };
  it("takes what is about the service, or may be", () => {
    expect(of(allow(["sqs:SendMessage", "s3:GetObject"], ["a", "b"]))).to.deep.equal(["a", "b"]);
    expect(of(allow("*", "a"))).to.deep.equal(["a"]);
    expect(of(allow(UNKNOWN, "a"))).to.deep.equal(["a"]);
    expect(of(allow("s3express:*", "a"))).to.deep.equal([]);
    expect(of({ Statement: { Effect: "Deny", Action: "s3:*", Resource: "a" } })).to.deep.equal([]);
    expect(
      of({ Statement: { Effect: "Allow", NotAction: "iam:*", NotResource: "a" } }),
    ).to.deep.equal(["*"]);
  });
});
