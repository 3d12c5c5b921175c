import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { exposes, ruleTo, webService } from "../../testing/ecs";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import type { Graph, Reference } from "../graph";
import { balancersBefore, forwardersTo, targetGroupsOf } from "./target-groups";

const web = webService();
const spare = resource(Aws.TargetGroup, "spare");
const names = ({ targets }: Pick<Reference, "targets">) => targets.map(({ name }) => name);
const one = (graph: Graph, type: string, name: string) => {
  const found = graph.ofType(type).find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const inStack = (fixtures: Fixture[]) => {
  const graph = graphOf(fixtures);
  return { graph, target: one(graph, Aws.TargetGroup, "web") };
};

describe("targetGroupsOf", () => {
  it("finds the group of each entry, and the one that a new revision waits in", () => {
    const entry = exposes(web.target, {
      advancedConfiguration: { alternateTargetGroupArn: ref(spare) },
    });
    const graph = graphOf(web.with({}, spare, web.service({ loadBalancers: [entry] })));
    const found = targetGroupsOf(graph, one(graph, Aws.EcsService, "subject"));
    expect(names(found)).to.have.members(["web", "spare"]);
    expect(found.lost).to.equal(false);
  });
});

describe("forwardersTo", () => {
  it("finds rules and default actions, and remembers what leads nobody knows where", () => {
    const lost = resource(Aws.AlbListenerRule, "lost", { actions: [{ targetGroupArn: UNKNOWN }] });
    const listener = resource(Aws.Listener, "https", {
      defaultActions: [
        { forward: { targetGroups: [{ arn: ref(web.target) }, { arn: ref(spare) }] } },
      ],
    });
    const { graph, target } = inStack(web.with({ listener }, spare, lost));
    const { found, lost: unclear } = forwardersTo(graph, target);
    expect(found.map(({ name }) => name)).to.deep.equal(["https", "web"]);
    expect(unclear.map(({ name }) => name)).to.deep.equal(["lost"]);
  });
});

describe("balancersBefore", () => {
  it("goes by the listener of a rule, and says what is elsewhere or unknown", () => {
    const near = inStack(web.with());
    expect(names(balancersBefore(near.graph, near.target))).to.deep.equal(["alb"]);
    const listenerArn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/x/1/2";
    const far = inStack(
      web.with({ rule: resource(Aws.ListenerRule, "web", { ...rule, listenerArn }) }),
    );
    expect(balancersBefore(far.graph, far.target)).to.deep.include({
      targets: [],
      foreign: [listenerArn],
      lost: false,
    });
    const unknown = inStack(
      web.with({ rule: resource(Aws.ListenerRule, "web", { ...rule, listenerArn: UNKNOWN }) }),
    );
    expect(balancersBefore(unknown.graph, unknown.target).lost).to.equal(true);
  });

  it("counts a load balancer once", () => {
    const { graph, target } = inStack(web.with({}, ruleTo(web.target, web.listener, "second")));
    expect(names(balancersBefore(graph, target))).to.deep.equal(["alb"]);
  });
});

const rule = { actions: [{ type: "forward", targetGroupArn: ref(web.target) }] };
