import { Aws, UNKNOWN } from "../kit";
import { resource, type Fixture } from "./fixture";

const named = (definitions: object[]) => definitions.map((one) => ({ name: "api", ...one }));

/** Properties of a task definition with these containers, each called `api`. */
export const containers = (...definitions: object[]) => ({
  networkMode: "awsvpc",
  containerDefinitions: JSON.stringify(named(definitions)),
});

/** A task definition whose text is unknown, in a component that says in its outputs what the text will hold. */
export function published(...definitions: object[]): Fixture[] {
  const component = "platform:index:Cluster";
  const subject = resource(Aws.EcsTaskDefinition, "subject", { containerDefinitions: UNKNOWN });
  return [
    resource(component, "cluster", { containerDefinitions: { subject: named(definitions) } }),
    { ...subject, urn: `urn:pulumi:test::platform::${component}$${subject.type}::subject` },
  ];
}
