import type { Resource } from "../../kit/resource";
import { at, UNKNOWN, valueOf, type Reading, type Value } from "../../kit/value";
import { undecided, type Verdict } from "../../kit/verdict";
import { perGraph, type Graph } from "../graph";

/** A container of a task definition. */
export interface Container {
  /** How messages speak of it. */
  label: string;
  /** What is at `path` of its definition. ECS does not mind the case of names. */
  read: (...path: string[]) => Reading;
}

/**
 * The containers of a task definition; `undefined` where they are not known yet. Its `containerDefinitions` are one text, which is unknown as a whole as soon as one
 * address in it is. A component that makes task definitions can say in its outputs what the text will hold: `containerDefinitions`,
 * a map from the logical name of each to its list of containers, in which only what is unknown is unknown.
 */
export function containersOf(graph: Graph, definition: Resource): Container[] | undefined {
  const text = definition.read("containerDefinitions");
  const list = typeof text === "string" ? parsed(text) : published(graph, definition);
  return Array.isArray(list) ? list.map(reader) : undefined;
}

/** Judges each container of a task definition. */
export function eachContainer(
  graph: Graph,
  definition: Resource,
  judge: (container: Container) => Verdict[],
): Verdict[] {
  const containers = containersOf(graph, definition);
  return containers?.flatMap(judge) ?? undecided("containerDefinitions is not known yet");
}

function reader(container: Value): Container {
  const name = field(container, "name");
  return {
    label: typeof name === "string" ? `container ${name}` : "a container",
    read: (...path) => path.reduce<Reading>(field, container),
  };
}

function field(owner: Reading, name: string): Reading {
  if (typeof owner !== "object" || Array.isArray(owner) || name in owner) return at(owner, name);
  const written = Object.keys(owner).find((key) => key.toLowerCase() === name.toLowerCase());
  return written === undefined ? undefined : owner[written];
}

function parsed(text: string): Reading {
  try {
    return valueOf(JSON.parse(text));
  } catch {
    return UNKNOWN;
  }
}

const property = "containerDefinitions";

/** The components that say what their task definitions hold. */
const publishers = perGraph((graph) =>
  graph.resources.filter(
    (resource) =>
      !resource.type.startsWith("aws:") && typeof resource.output(property) === "object",
  ),
);

function published(graph: Graph, definition: Resource): Reading {
  const ancestors = qualifiedType(definition);
  return publishers(graph)
    .filter((component) => ancestors.startsWith(`${qualifiedType(component)}$`))
    .map((component) => component.output(property, definition.name))
    .find((list) => list !== undefined);
}

/** The part of a URN that names the types of all ancestors. */
const qualifiedType = ({ urn }: Resource) => urn.split("::")[2] ?? "";
