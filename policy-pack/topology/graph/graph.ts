import { append } from "../../kit/append";
import { ProgramInputs } from "../../kit/program-inputs";
import { Resource, type DescribedResource } from "../../kit/resource";
import { all, given, UNKNOWN, type Value } from "../../kit/value";
import { kinOf } from "./kin";
import { collectSources } from "./sources";

/** A resource as a stack policy gets it; the SDK's `PolicyResource` is one. */
export interface ConnectedResource extends DescribedResource {
  propertyDependencies: Record<string, { urn: string }[]>;
  /** All that it is made after, whether a property comes from there or the program says so (`dependsOn`). */
  dependencies?: { urn: string }[];
}

/** What a property that refers to other resources leads to. */
export interface Reference {
  /** The resources of the stack that it leads to. */
  targets: Resource[];
  /** Whether it refers to anything at all. */
  given: boolean;
  /** Ids that no resource of the stack has. */
  foreign: string[];
  /** Whether it also refers to something that is unknown and has left no trace. */
  lost: boolean;
}

/** Who refers to a resource. */
export interface Referrers {
  found: Resource[];
  /** Those that refer to something unknown, which may be it. */
  lost: Resource[];
}

type Path = string | readonly string[];

interface ReferrerIndex {
  found: Map<Resource, Resource[]>;
  lost: Resource[];
}

/** Properties by whose value others refer to a resource. */
const identities = ["id", "arn", "name", "bucket", "identifier", "clusterIdentifier"];

/**
 * The resources of a stack and how they refer to each other.
 *
 * At the first preview no id is known, but the engine keeps for each property the resources its value comes from: those edges come
 * first, known ids second. So a rule judges the same before and after the stack exists.
 */
export class Graph {
  readonly resources: readonly Resource[];
  readonly #references = new Map<Resource, Map<string, Reference>>();
  readonly #referrers = new Map<string, ReferrerIndex>();
  readonly #byType = new Map<string, Resource[]>();
  readonly #places = new Map<Resource, number>();
  /** For each type, who answers to an id. */
  readonly #identities = new Map<string, Map<unknown, Resource>>();

  /** `inputs`: which properties the program sets. */
  constructor(described: readonly ConnectedResource[], inputs = new ProgramInputs()) {
    const byUrn = new Map<string, Resource>();
    this.resources = described.map((resource) => {
      const made = new Resource(resource, { inputs: inputs.of(resource.urn) });
      byUrn.set(resource.urn, made);
      return made;
    });
    this.resources.forEach((resource, place) => {
      this.#places.set(resource, place);
      append(this.#byType, resource.type, resource);
    });
    // Sources may come later in the list than what uses them, so they are filled in when every resource is there.
    described.forEach(({ propertyDependencies, dependencies = [] }, index) => {
      const made = this.resources[index];
      made?.placeAfter(dependencies.flatMap(({ urn }) => byUrn.get(urn) ?? []));
      for (const [property, sources] of Object.entries(propertyDependencies)) {
        made?.connect(
          property,
          sources.flatMap(({ urn }) => byUrn.get(urn) ?? []),
        );
      }
    });
  }

  /** In the order of the stack. */
  ofType(...types: string[]): Resource[] {
    const found = [...new Set(types)].flatMap((type) => this.#byType.get(type) ?? []);
    if (types.length < 2) return found;
    const place = (resource: Resource) => this.#places.get(resource) ?? 0;
    return found.sort((one, other) => place(one) - place(other));
  }

  /** Follows a property of `from`, or what lies at `path`, to resources of the wanted types. */
  reference(from: Resource, path: Path, types: readonly string[]): Reference {
    const steps = typeof path === "string" ? [path] : path;
    const key = `${steps.join(" ")} → ${types.join(" ")}`;
    const followed = this.#references.get(from) ?? new Map<string, Reference>();
    const known = followed.get(key);
    if (known) return known;
    const [property = "", ...rest] = steps;
    const reference = this.resolve(from, property, all(from.read(property), ...rest), types);
    followed.set(key, reference);
    this.#references.set(from, followed);
    return reference;
  }

  /** The same for values that were already read from `property` of `from`. */
  resolve(
    from: Resource,
    property: string,
    values: readonly Value[],
    types: readonly string[],
  ): Reference {
    const ids = [...new Set(values.filter((value) => typeof value === "string" && given(value)))];
    const unknowns = values.filter((value) => value === UNKNOWN).length;
    const wanted = ids.length + unknowns;
    const byId = ids.map((id) => this.#identified(id as string, types));
    const targets = new Set(byId.filter((resource) => resource !== undefined));
    collectSources(from, property, types, targets, wanted);
    const missing = Math.max(0, wanted - targets.size);
    const foreign = ids.filter((_, index) => !byId[index]).slice(0, missing) as string[];
    return {
      targets: [...targets],
      given: wanted > 0,
      foreign,
      lost: missing > foreign.length,
    };
  }

  /**
   * The resources of some types that refer to `subject`, such as the flow logs of a VPC. `lost` are those that refer to something
   * unknown, which may be the subject. `path`: a property, or the way from one to what lies inside it.
   */
  referrers(subject: Resource, types: readonly string[], path: Path): Referrers {
    const key = [subject.type, path, "←", ...types].join(" ");
    const index = this.#referrers.get(key) ?? this.#referrersOf(subject.type, types, path);
    this.#referrers.set(key, index);
    return { found: index.found.get(subject) ?? [], lost: index.lost };
  }

  #referrersOf(wanted: string, types: readonly string[], path: Path): ReferrerIndex {
    const found = new Map<Resource, Resource[]>();
    const lost: Resource[] = [];
    for (const resource of this.ofType(...types)) {
      const reference = this.reference(resource, path, kinOf(wanted));
      for (const target of reference.targets) {
        append(found, target, resource);
      }
      if (reference.lost) lost.push(resource);
    }
    return { found, lost };
  }

  #identified(id: string, types: readonly string[]): Resource | undefined {
    for (const type of types) {
      const found = this.#identitiesOf(type).get(id);
      if (found) return found;
    }
    return undefined;
  }

  /** Built for a type when somebody first asks: reading every resource would cost more than it saves. */
  #identitiesOf(type: string): Map<unknown, Resource> {
    const known = this.#identities.get(type);
    if (known) return known;
    const index = new Map<unknown, Resource>();
    for (const resource of this.#byType.get(type) ?? []) {
      for (const name of identities) {
        const value = resource.output(name);
        if (typeof value === "string" && !index.has(value)) index.set(value, resource);
      }
    }
    this.#identities.set(type, index);
    return index;
  }
}
