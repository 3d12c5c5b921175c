import { currentType } from "./types/former";
import { at, UNKNOWN, valueOf, type Properties, type Reading } from "./value";

/** What the SDK hands to a rule, whether for one resource or for a stack. */
export interface DescribedResource {
  urn: string;
  type: string;
  name: string;
  props: Record<string, unknown>;
  provider?: { props: Record<string, unknown> };
  opts?: Partial<ResourceOptions>;
  /** What it is a part of: the SDK gives a resource or, for some, its URN. */
  parent?: { urn: string } | string;
}

/** The options of a resource that the engine tells rules about. */
export interface ResourceOptions {
  protect: boolean;
  ignoreChanges: string[];
  deleteBeforeReplace: boolean;
  aliases: string[];
}

const noOptions: ResourceOptions = {
  protect: false,
  ignoreChanges: [],
  deleteBeforeReplace: false,
  aliases: [],
};

/** A resource as rules see it: every property can be read, known or not. */
export class Resource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly #described: DescribedResource;
  readonly #sources: Map<string, readonly Resource[]> | undefined;
  #properties: Properties | undefined;

  /** `connected`: seen as part of a whole stack, where it is known which resources each property comes from. */
  constructor(described: DescribedResource, connected = false) {
    this.urn = described.urn;
    this.type = currentType(described.type);
    this.name = described.name;
    this.#described = described;
    this.#sources = connected ? new Map() : undefined;
  }

  /** Notes the resources that the value of `property` comes from. */
  connect(property: string, sources: readonly Resource[]): void {
    this.#sources?.set(property, sources);
  }

  /** How messages speak of it: the last part of its type and its logical name. */
  get label(): string {
    return `${this.type.split(":").pop() ?? this.type} "${this.name}"`;
  }

  /** Its options, with what holds where none was set. */
  get options(): ResourceOptions {
    return { ...noOptions, ...this.#described.opts };
  }

  /** What is at `path`, starting with a property of the resource. */
  read(property: string, ...path: string[]): Reading {
    this.#properties ??= valueOf(this.#described.props) as Properties;
    const top = this.#properties[property];
    // A stack rule sees outputs. One that is unknown and comes from no other resource is the provider's to fill in: the program
    // has not set it (the lists inside a route table, a security group, …).
    if (top === UNKNOWN && this.#sources && !this.#sources.has(property)) return undefined;
    return at(top, ...path);
  }

  /** Whether the program sets a property, rather than the provider filling it in. */
  sets(property: string): boolean {
    return this.#sources ? this.#sources.has(property) : this.read(property) !== undefined;
  }

  /** A property of the provider that manages it. */
  readProvider(property: string): Reading {
    return at(valueOf(this.#described.provider?.props), property);
  }

  /** Whether Pulumi refuses to delete it. */
  get isProtected(): boolean {
    return this.#described.opts?.protect === true;
  }

  /** URN of what it is a part of. */
  get parentUrn(): string | undefined {
    const { parent } = this.#described;
    return typeof parent === "object" ? parent.urn : parent;
  }

  /** The resources that the value of `property` comes from. */
  sources(property: string): readonly Resource[] {
    return this.#sources?.get(property) ?? [];
  }

  /** The resources that any of its properties comes from. */
  allSources(): readonly Resource[] {
    return [...(this.#sources?.values() ?? [])].flat();
  }
}
