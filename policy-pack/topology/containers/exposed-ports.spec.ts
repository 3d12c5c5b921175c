import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { Undecided } from "../../kit/verdict";
import { published } from "../../testing/containers";
import { definitionOf } from "../../testing/ecs";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import type { Container } from "./containers";
import { called, exposedBy, opens, runBy } from "./exposed-ports";

const service = (more: object) => resource(Aws.EcsService, "web", { ...more });

describe("exposedBy", () => {
  const exposed = (loadBalancers: unknown) =>
    graphOf([service({ loadBalancers })]).resources.flatMap(exposedBy);
  it("names the container and port of each entry", () => {
    expect(
      exposed([
        { containerName: "api", containerPort: 8080 },
        { containerName: "admin", containerPort: 9090, targetGroupArn: UNKNOWN },
      ]),
    ).to.deep.equal([
      { container: "api", port: 8080 },
      { container: "admin", port: 9090 },
    ]);
    expect(exposed(undefined)).to.deep.equal([]);
    expect(exposed([])).to.deep.equal([]);
  });
  it("leaves a gap where either is not known", () => {
    expect(exposed(UNKNOWN)).to.deep.equal([undefined]);
    expect(
      exposed([
        { containerName: "api", containerPort: UNKNOWN },
        { containerName: UNKNOWN, containerPort: 8080 },
        { containerName: "api", containerPort: 80 },
      ]),
    ).to.deep.equal([undefined, undefined, { container: "api", port: 80 }]);
  });
});

describe("runBy", () => {
  function run(taskDefinition: unknown, ...more: Fixture[]) {
    const graph = graphOf([service({ taskDefinition }), ...more]);
    const [one] = graph.ofType(Aws.EcsService);
    const found = one && runBy(graph, one);
    return found instanceof Undecided ? found.because : found?.map(({ label }) => label);
  }
  const definition = definitionOf({});

  it("finds the containers of the task definition, written or published", () => {
    expect(run(ref(definition), definition)).to.deep.equal(["container api"]);
    const [component, hidden] = published({}, { name: "proxy" }) as [Fixture, Fixture];
    expect(run(ref(hidden), component, hidden)).to.deep.equal(["container api", "container proxy"]);
    expect(run(ref(hidden), hidden)).to.equal(
      'containerDefinitions of TaskDefinition "subject" is not known yet',
    );
  });

  it("cannot tell those of a definition that is elsewhere, or not there", () => {
    const elsewhere = "its task definition is not in this stack";
    for (const one of ["web:7", UNKNOWN, undefined]) {
      expect(run(one, definition)).to.equal(elsewhere);
    }
  });
});

const container = (properties: Record<string, unknown>): Container => {
  const fixture = resource("platform:index:Container", "one", properties);
  const [one] = graphOf([fixture]).resources;
  if (!one) throw new Error("no container");
  return {
    label: "a container",
    read: (property = "", ...path) => one.read(property, ...path),
  };
};

describe("called", () => {
  it("are those of the name, and those whose name is not known", () => {
    const all = ["api", UNKNOWN, "apis", undefined].map((name) => container({ name }));
    expect(called(all, "api")).to.deep.equal(all.slice(0, 2));
    expect(called(all, "other")).to.deep.equal(all.slice(1, 2));
  });
});

describe("opens", () => {
  const open = (port: number, ...mappings: unknown[]) =>
    opens(container({ portMappings: mappings }), port);

  it("needs a mapping of the port", () => {
    expect(open(8080, { containerPort: 80 }, { containerPort: 8080 })).to.equal(true);
    expect(open(8080, { containerPort: 80, hostPort: 8080 })).to.equal(false);
    expect(open(8080)).to.equal(false);
    expect(opens(container({}), 8080)).to.equal(false);
  });

  it("takes a range with both of its ends, and nothing beside them", () => {
    const range = { containerPortRange: "8000-8100" };
    expect([8000, 8050, 8100].map((port) => open(port, range))).to.deep.equal([true, true, true]);
    expect([7999, 8101].map((port) => open(port, range))).to.deep.equal([false, false]);
  });

  it("is not known by a mapping that is not, unless another opens the port", () => {
    expect(open(8080, { containerPort: UNKNOWN })).to.equal(UNKNOWN);
    expect(open(8080, { containerPortRange: UNKNOWN })).to.equal(UNKNOWN);
    expect(open(8080, { containerPort: UNKNOWN }, { containerPort: 8080 })).to.equal(true);
    expect(opens(container({ portMappings: UNKNOWN }), 8080)).to.equal(UNKNOWN);
  });
});
