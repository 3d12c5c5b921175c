import { expect } from "chai";
import { Aws, undecided, UNKNOWN, violation } from "../../kit";
import { published } from "../../testing/containers";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { containersOf, type Container } from "../containers";
import type { Graph } from "../graph";
import { judgeLogGroup, logsOfContainer } from "./log-groups";

const web = resource(Aws.LogGroup, "web", { name: "/shop/web" });
const writing = (more: object = {}) => ({
  logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/shop/web", ...more } },
});

/** What is said of the one container of a task definition, of which values may be unknown. */
function of<Said>(say: (container: Container, graph: Graph) => Said, ...fixtures: Fixture[]) {
  const graph = graphOf(fixtures);
  const [definition] = graph.ofType(Aws.TaskDefinition);
  const [container] = (definition && containersOf(graph, definition)) ?? [];
  if (!container) throw new Error("no container");
  return say(container, graph);
}

describe("the log group of a container", () => {
  const logs = (container: object) => of(logsOfContainer, ...published(container));

  it("is the one that its driver is told", () => {
    expect(logs(writing())).to.deep.equal({ group: "/shop/web", makesGroup: false });
    expect(logs(writing({ "awslogs-create-group": "true" }))).to.deep.equal({
      ...{ group: "/shop/web", makesGroup: true },
    });
    expect(logs(writing({ "awslogs-group": UNKNOWN, "awslogs-create-group": true }))).to.deep.equal(
      { group: UNKNOWN, makesGroup: true },
    );
  });

  it("is none with another driver, or without one", () => {
    expect(logs({})).to.equal(undefined);
    expect(logs({ logConfiguration: { logDriver: "awsfirelens" } })).to.equal(undefined);
    expect(logs({ logConfiguration: { logDriver: UNKNOWN } })).to.equal(UNKNOWN);
  });
});

describe("whether a container's log group will be there", () => {
  const said = (container: object, ...groups: Fixture[]) =>
    of(
      (one, graph) => {
        const [definition] = graph.ofType(Aws.TaskDefinition);
        return definition && judgeLogGroup(graph, definition, one, (name) => name === "/known");
      },
      ...published(container),
      ...groups,
    );
  const missing = violation(
    "container api writes to /shop/web, which no LogGroup of the stack makes",
  );
  const open = undecided("whether the stack makes container api's group is not known");
  const called = (name: unknown) => resource(Aws.LogGroup, "other", { name });

  it("is so where the stack makes it, or the driver does", () => {
    expect(said(writing(), web)).to.deep.equal([]);
    expect(said(writing({ "awslogs-create-group": "true" }))).to.deep.equal([]);
  });

  it("is so where it is known to be there already", () => {
    expect(said(writing({ "awslogs-group": "/known" }))).to.deep.equal([]);
  });

  it("is not so where nothing makes it, or only others are made", () => {
    expect(said(writing())).to.deep.equal(missing);
    expect(said(writing(), called("/shop/api"))).to.deep.equal(missing);
    expect(said(writing({ "awslogs-create-group": "false" }))).to.deep.equal(missing);
  });

  it("needs a name", () => {
    const nameless = violation("container api names no awslogs-group");
    expect(said(writing({ "awslogs-group": "" }), web)).to.deep.equal(nameless);
    expect(said(writing({ "awslogs-group": undefined }), web)).to.deep.equal(nameless);
  });

  it("is open where the name of a group of the stack is not known", () => {
    expect(said(writing(), called(UNKNOWN))).to.deep.equal(open);
    expect(said(writing(), web, called(UNKNOWN))).to.deep.equal([]);
  });

  it("is open where the container's is not, unless it comes from a group of the stack", () => {
    const unknown = writing({ "awslogs-group": UNKNOWN });
    expect(said(unknown, web)).to.deep.equal(open);
    const [component, definition] = published(unknown) as [Fixture, Fixture];
    const text = resource(definition.type, definition.name, { containerDefinitions: ref(web) });
    const traced = of(
      (one, graph) =>
        graph
          .ofType(Aws.TaskDefinition)
          .flatMap((each) => judgeLogGroup(graph, each, one, () => false)),
      ...[component, { ...text, urn: definition.urn }, web],
    );
    expect(traced).to.deep.equal([]);
  });

  it("is nothing to ask where it writes elsewhere, if that is known", () => {
    expect(said({})).to.deep.equal([]);
    expect(said({ logConfiguration: { logDriver: "awsfirelens" } })).to.deep.equal([]);
    expect(said({ logConfiguration: { logDriver: UNKNOWN } })).to.deep.equal(
      undecided("the log driver of container api is not known yet"),
    );
  });
});
