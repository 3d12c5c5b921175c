import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ruleTo, webService } from "../../testing/ecs";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { group, way } from "../../testing/groups";
import { balancerGroupsBefore, judgeCallsToTasks } from "./balancer-calls";

const web = webService();
const balancer = (securityGroups: unknown, name = "alb") =>
  resource(Aws.LoadBalancer, name, { securityGroups });

function inStack(fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [service] = graph.ofType(Aws.EcsService);
  if (!service) throw new Error("no service");
  return { graph, service, groups: balancerGroupsBefore(graph, service) };
}

describe("balancerGroupsBefore", () => {
  const names = (...fixtures: Fixture[]) =>
    inStack(fixtures).groups.map(({ targets, foreign, lost }) => [
      ...targets.map(({ name }) => name),
      ...foreign,
      ...(lost ? ["?"] : []),
    ]);

  it("are those that the load balancer of the service wears", () => {
    expect(names(...web.with({}, web.service()))).to.deep.equal([["edge"]]);
    const far = web.with({ balancer: balancer(["sg-1", UNKNOWN]) }, web.service());
    expect(names(...far)).to.deep.equal([["sg-1", "?"]]);
  });

  it("are none of a load balancer that wears none, or that calls others", () => {
    expect(names(...web.with({ balancer: balancer(undefined) }, web.service()))).to.deep.equal([]);
    expect(names(...web.with({ rule: undefined }, web.service()))).to.deep.equal([]);
    expect(names(...web.with({}, web.service({ loadBalancers: undefined })))).to.deep.equal([]);
    const stranger = balancer([ref(web.app)], "stranger");
    expect(names(...web.with({}, stranger, web.service()))).to.deep.equal([["edge"]]);
  });
});

describe("judgeCallsToTasks", () => {
  const said = (ports: number[], ...fixtures: Fixture[]) => {
    const { graph, service, groups } = inStack(fixtures);
    return judgeCallsToTasks(graph, service, groups, ports).map(
      ({ kind, because }) => `${kind}: ${because}`,
    );
  };
  const stack = (...more: Fixture[]) => web.with({}, web.service(), ...more);
  const missing = (port: number) => [
    `violation: edge → app:${String(port)}: no rule lets out of edge`,
    `violation: edge → app:${String(port)}: no rule lets into app`,
  ];

  it("asks for a way out of the one and into the other", () => {
    expect(said([8080], ...stack(...web.openings))).to.deep.equal([]);
    expect(said([8080], ...stack(...web.openings.slice(0, 1)))).to.deep.equal([
      "violation: edge → app:8080: no rule lets into app",
    ]);
    expect(said([8080], ...stack())).to.deep.equal(missing(8080));
    expect(said([8080], ...stack(...way(web.app, web.edge, 8080)))).to.deep.equal(missing(8080));
  });

  it("is content with one of several ports", () => {
    expect(said([80, 8080], ...stack(...web.openings))).to.deep.equal([]);
    expect(said([80, 81], ...stack(...web.openings))).to.deep.equal([
      ...missing(80),
      ...missing(81),
    ]);
  });

  it("is not content with one of several load balancers, and names each lack once", () => {
    const inner = group("inner");
    const second = (wearing: Fixture) => [
      balancer([ref(wearing)], "second"),
      resource(Aws.Listener, "second", {
        loadBalancerArn: ref(balancer([], "second")),
        defaultActions: [{ type: "forward", targetGroupArn: ref(web.target) }],
      }),
    ];
    expect(said([8080], ...stack(...web.openings, inner, ...second(inner)))).to.deep.equal([
      "violation: inner → app:8080: no rule lets out of inner",
      "violation: inner → app:8080: no rule lets into app",
    ]);
    expect(said([8080], ...stack(...second(web.edge)))).to.deep.equal(missing(8080));
    const again = ruleTo(web.target, web.listener, "again");
    expect(said([8080], ...stack(again))).to.deep.equal(missing(8080));
  });

  it("leaves open what groups outside the stack let through", () => {
    const far = web.with({ balancer: balancer(["sg-1"]) }, web.service(), ...web.openings);
    expect(said([8080], ...far)).to.deep.equal([
      "undecided: sg-1 → app:8080: whether a rule lets out of sg-1 is not known",
      "violation: sg-1 → app:8080: no rule lets into app",
    ]);
    const hidden = web.service({ networkConfiguration: { securityGroups: ["sg-2"] } });
    expect(said([8080], ...web.with({}, hidden, ...web.openings))).to.deep.equal([
      "violation: edge → sg-2:8080: no rule lets out of edge",
      "undecided: edge → sg-2:8080: whether a rule lets into sg-2 is not known",
    ]);
  });

  it("asks nothing of a load balancer without groups", () => {
    expect(
      said([8080], ...web.with({ balancer: balancer(undefined) }, web.service())),
    ).to.deep.equal([]);
  });
});
