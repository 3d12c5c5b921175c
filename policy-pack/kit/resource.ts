import { propertiesOf } from "./decoded";
import { typeOf } from "./types/older-names";
import { asSpelledNow, spelledNow } from "./types/older-properties";
import { at, UNKNOWN, valueOf, type Properties, type Reading } from "./value";

/** What the SDK hands to a rule, whether for one resource or for a stack. */
export interface DescribedResource {
  urn: string;
  type: string;
  name: string;
  props: Record<string, unknown>;
  provider?: { urn?: string; props: Record<string, unknown> };
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
  /** Top-level properties that the state keeps as secrets; the SDKs add those that the provider's schema calls secret. */
  additionalSecretOutputs: string[];
}

const noOptions: ResourceOptions = {
  protect: false,
  ignoreChanges: [],
  deleteBeforeReplace: false,
  aliases: [],
  additionalSecretOutputs: [],
};

/** A resource as rules see it: every property can be read, known or not. */
export class Resource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly #described: DescribedResource;
  readonly #sources: Map<string, readonly Resource[]> | undefined;
  readonly #inputs: ReadonlySet<string> | undefined;
  #properties: Properties | undefined;
  #earlier: readonly Resource[] = [];

  /**
   * `stack`: it is seen as part of a stack, with outputs and with the resources that properties come from. `inputs` are the properties
   * that the program sets, if that is known.
   */
  constructor(described: DescribedResource, stack?: { inputs?: ReadonlySet<string> | undefined }) {
    this.urn = described.urn;
    this.type = typeOf(described.type);
    this.name = described.name;
    this.#described = described;
    this.#sources = stack && new Map();
    this.#inputs = stack?.inputs && this.#spelledNow(stack.inputs);
  }

  /** Notes the resources that the value of `property` comes from. */
  connect(property: string, sources: readonly Resource[]): void {
    this.#sources?.set(spelledNow(this.#described.type, property), sources);
  }

  /** Notes the resources that it is made after. */
  placeAfter(earlier: readonly Resource[]): void {
    this.#earlier = earlier;
  }

  /** How messages speak of it: the last part of its type and its logical name. */
  get label(): string {
    return `${this.type.split(":").pop() ?? this.type} "${this.name}"`;
  }

  /** Its options, with what holds where none was set. */
  get options(): ResourceOptions {
    return { ...noOptions, ...this.#described.opts };
  }

  /**
   * What the program sets at `path`, starting with a property of the resource. A stack rule is shown outputs; what the provider has
   * filled in there (the lists inside a route table, a security group, …) is left out, so that a rule says the same before and after
   * the resource exists.
   */
  read(property: string, ...path: string[]): Reading {
    return this.#isFilledIn(property) ? undefined : this.output(property, ...path);
  }

  /** The same, or what the provider says of it where the program sets nothing: an id, an ARN. */
  output(property: string, ...path: string[]): Reading {
    const { type, props } = this.#described;
    this.#properties ??= asSpelledNow(type, propertiesOf(props));
    return at(this.#properties[property], ...path);
  }

  /** Where inputs are not known, what is known counts as the program's, and so does what comes from another resource. */
  #isFilledIn(property: string): boolean {
    if (this.#inputs) return !this.#inputs.has(property);
    return this.#sources?.has(property) === false && this.output(property) === UNKNOWN;
  }

  #spelledNow(properties: Iterable<string>): ReadonlySet<string> {
    return new Set([...properties].map((one) => spelledNow(this.#described.type, one)));
  }

  /** A property of the provider that manages it. */
  readProvider(property: string): Reading {
    return at(valueOf(this.#described.provider?.props), property);
  }

  /** URN of the provider that manages it. */
  get providerUrn(): string | undefined {
    return this.#described.provider?.urn;
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

  /** The properties that are set or filled in. */
  get properties(): string[] {
    return [...this.#spelledNow(Object.keys(this.#described.props))];
  }

  /** The resources that any of its properties comes from. */
  allSources(): readonly Resource[] {
    return [...(this.#sources?.values() ?? [])].flat();
  }

  /** The resources that must be there before it is made. */
  predecessors(): readonly Resource[] {
    return [...this.#earlier, ...this.allSources()];
  }
}
