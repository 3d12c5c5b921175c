import { expect } from "chai";
import { Aws, textOf, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import type { Graph } from "../graph";
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

describe("policiesOfRole", () => {
  it("gathers all forms in which a policy is carried", () => {
    const wide = resource(Aws.Policy, "wide", { policy: allow("s3:*", "*") });
    const found = inStack(
      role({
        managedPolicyArns: [
          "arn:aws:iam::aws:policy/ReadOnlyAccess",
          "arn:aws:iam::111122223333:policy/own",
        ],
        inlinePolicies: [{ name: "own", policy: JSON.stringify(allow("sqs:*", "*")) }],
      }),
      wide,
      resource(Aws.RolePolicy, "inline", { role: ref(role()), policy: allow("sns:*", "*") }),
      resource(Aws.RolePolicyAttachment, "attached", { role: ref(role()), policyArn: ref(wide) }),
      resource(Aws.PolicyAttachment, "shared", { roles: [ref(role())], policyArn: UNKNOWN }),
    );
    const { policies, lost } = policiesOfRole(found.graph, found.role);
    const told = policies.map(({ label, arn, statements }) => [
      label,
      arn ??
        (statements === UNKNOWN
          ? "?"
          : statements.flatMap(({ actions }) => actions.map(textOf)).join()),
    ]);
    expect(told).to.deep.equal([
      ['Policy "wide"', "s3:*"],
      ['PolicyAttachment "shared"', "?"],
      ["ReadOnlyAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess"],
      ['Role "worker"', "arn:aws:iam::111122223333:policy/own"],
      ['RolePolicy "inline"', "sns:*"],
      ['inlinePolicies of Role "worker"', "sqs:*"],
    ]);
    expect(lost).to.equal(false);
  });

  it("says that there may be others", () => {
    const found = inStack(role(), resource(Aws.RolePolicy, "any", { role: UNKNOWN, policy: "{}" }));
    expect(policiesOfRole(found.graph, found.role)).to.deep.equal({ policies: [], lost: true });
  });
});
