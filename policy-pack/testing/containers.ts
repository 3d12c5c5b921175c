import { Aws, UNKNOWN } from "../kit";
import { resource, type Fixture } from "./fixture";

const named = (definitions: object[]) => definitions.map((one) => ({ name: "api", ...one }));

/** Properties of a task definition with these containers, each called `api`. */
export const containers = (...definitions: object[]) => ({
  networkMode: "awsvpc",
  containerDefinitions: JSON.stringify(named(definitions)),
});

/** A task definition whose text is unknown, in a component that says in its outputs what the text will hold. */
export const published = (...definitions: object[]): Fixture[] =>
  publishedAs("subject", ...definitions);

/** The same for one of another name. */
export function publishedAs(name: string, ...definitions: object[]): Fixture[] {
  const component = "platform:index:Cluster";
  const definition = resource(Aws.EcsTaskDefinition, name, { containerDefinitions: UNKNOWN });
  return [
    resource(component, "cluster", { containerDefinitions: { [name]: named(definitions) } }),
    { ...definition, urn: `urn:pulumi:test::platform::${component}$${definition.type}::${name}` },
  ];
}
