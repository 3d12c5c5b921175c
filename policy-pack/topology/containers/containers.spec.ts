import { expect } from "chai";
import { Aws, textOf, undecided, UNKNOWN, violation } from "../../kit";
import { Graph } from "../graph";
import { eachContainer } from "./containers";

const definition = (containerDefinitions: unknown, parent = "") => ({
  urn: `urn:pulumi:test::platform::${parent}${Aws.EcsTaskDefinition}::api`,
  type: Aws.EcsTaskDefinition,
  name: "api",
  props: { containerDefinitions },
  propertyDependencies: { containerDefinitions: [] },
});
const component = (type: string, containerDefinitions: unknown) => ({
  urn: `urn:pulumi:test::platform::${type}::cluster`,
  type,
  name: "cluster",
  props: { containerDefinitions },
  propertyDependencies: {},
});

/** What is read of each container, as findings. */
function images(...described: ConstructorParameters<typeof Graph>[0]) {
  const graph = new Graph(described);
  const [subject] = graph.ofType(Aws.EcsTaskDefinition);
  if (!subject) throw new Error("no task definition");
  return eachContainer(graph, subject, ({ label, read }) => {
    const image = read("image");
    return image === UNKNOWN ? undecided(label) : violation(`${label}: ${textOf(image)}`);
  });
}

describe("eachContainer", () => {
  it("reads the text, whatever the case of its names", () => {
    const text = JSON.stringify([{ name: "web", image: "nginx" }, { Image: "redis" }, {}]);
    expect(images(definition(text))).to.deep.equal([
      ...violation("container web: nginx"),
      ...violation("a container: redis"),
      ...violation("a container: "),
    ]);
  });

  it("takes what the component above it says where the text is unknown", () => {
    const cluster = component("a:b:Cluster", { api: [{ name: "web", image: "nginx" }] });
    const found = images(cluster, definition(undefined, "a:b:Cluster$"));
    expect(found).to.deep.equal(violation("container web: nginx"));
  });

  it("takes nobody else's word, nor another's definition", () => {
    const unknown = undecided("containerDefinitions is not known yet");
    const said = { api: [{ image: "nginx" }] };
    const stranger = component("a:b:Other", said);
    expect(images(stranger, definition(undefined, "a:b:Cluster$"))).to.deep.equal(unknown);
    expect(images(component("a:b:Cluster", said), definition(undefined))).to.deep.equal(unknown);
    const about = component("a:b:Cluster", { web: [{ image: "nginx" }] });
    expect(images(about, definition(undefined, "a:b:Cluster$"))).to.deep.equal(unknown);
  });

  it("believes the text before the component", () => {
    const cluster = component("a:b:Cluster", { api: [{ image: "nginx" }] });
    const found = images(cluster, definition('[{"image":"redis"}]', "a:b:Cluster$"));
    expect(found).to.deep.equal(violation("a container: redis"));
  });
});
