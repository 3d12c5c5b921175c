import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { UNKNOWN, type ResourceOptions } from "../kit";
import { ProgramInputs } from "../kit/program-inputs";

/** A resource of a stack that rules are tried on, in the form in which the engine sends it. */
export interface Fixture {
  urn: string;
  type: string;
  name: string;
  properties: Record<string, unknown>;
  /** For each property that the program sets, the URNs its value comes from. */
  sources: Record<string, string[]>;
  /** Properties of the provider, as they go over the wire: everything that is no text is JSON. */
  provider?: Record<string, unknown>;
  providerUrn?: string;
  options?: Partial<ResourceOptions>;
  /** URN of what it is a part of. */
  parent?: string;
  /** URNs of what it is made after, beside what its properties come from. */
  dependencies?: string[];
}

class Ref {
  readonly urn: string;
  constructor(urn: string) {
    this.urn = urn;
  }
}

/** A value that comes from another resource and is unknown until that exists. */
export const ref = (fixture: Fixture) => new Ref(fixture.urn);

/** Makes a fixture. `UNKNOWN` and `ref(…)` may stand anywhere in the properties. */
export function resource(
  type: string,
  name: string,
  properties: Record<string, unknown> = {},
  provider?: Record<string, unknown>,
): Fixture {
  const wire: Record<string, unknown> = {};
  const sources: Record<string, string[]> = {};
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    const urns: string[] = [];
    wire[property] = encode(value, urns);
    sources[property] = [...new Set(urns)];
  }
  const urn = `urn:pulumi:test::platform::${type}::${name}`;
  const described = provider && (encode(provider, []) as Record<string, unknown>);
  return { urn, type, name, properties: wire, sources, ...(described && { provider: described }) };
}

/** The same with options, such as `protect`. */
export const withOptions = (fixture: Fixture, options: Partial<ResourceOptions>): Fixture => ({
  ...fixture,
  options,
});

/** The same, managed by a provider that is among the fixtures. */
export const managedBy = (provider: Fixture, fixture: Fixture): Fixture => ({
  ...fixture,
  provider: provider.properties,
  providerUrn: provider.urn,
});

/** The same, made only after others (`dependsOn`). */
export const after = (fixture: Fixture, ...others: Fixture[]): Fixture => ({
  ...fixture,
  dependencies: others.map(({ urn }) => urn),
});

/** The same as a part of another. */
export const partOf = (parent: Fixture, fixture: Fixture): Fixture => ({
  ...fixture,
  parent: parent.urn,
});

/**
 * The same with properties that the provider fills in, and the program does not set: unknown at preview when only named, known
 * where the resource exists.
 */
export function filledIn(fixture: Fixture, ...properties: (string | object)[]): Fixture {
  const filled = properties.map((one) => (typeof one === "string" ? { [one]: unknownValue } : one));
  const all = Object.assign({}, fixture.properties, ...filled) as Fixture["properties"];
  return { ...fixture, properties: all };
}

/** What the program sets of some fixtures. */
export function inputsOf(fixtures: readonly Fixture[]): ProgramInputs {
  const inputs = new ProgramInputs();
  for (const { urn, sources } of fixtures) inputs.note(urn, sources);
  return inputs;
}

function encode(value: unknown, urns: string[]): unknown {
  if (value === UNKNOWN) return unknownValue;
  if (value instanceof Ref) {
    urns.push(value.urn);
    return unknownValue;
  }
  if (Array.isArray(value)) return value.map((element) => encode(element, urns));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, element]) => element !== undefined)
      .map(([key, element]) => [key, encode(element, urns)]),
  );
}

/** Gives all of some parts, with some of them changed or (`undefined`) taken away, and others added. */
export const changeable =
  <Part extends string>(parts: Record<Part, Fixture>) =>
  (changes: Partial<Record<Part, Fixture | undefined>> = {}, ...more: Fixture[]): Fixture[] => {
    const changed: (Fixture | undefined)[] = Object.values({ ...parts, ...changes });
    return [...changed.filter((part) => part !== undefined), ...more];
  };
