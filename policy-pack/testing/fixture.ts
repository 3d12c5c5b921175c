import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { UNKNOWN, type ResourceOptions } from "../kit";

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
  options?: Partial<ResourceOptions>;
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

/** The same with properties that the provider fills in: unknown at preview, and set by nobody. */
export function filledIn(fixture: Fixture, ...properties: string[]): Fixture {
  const unknowns = Object.fromEntries(properties.map((property) => [property, unknownValue]));
  return { ...fixture, properties: { ...fixture.properties, ...unknowns } };
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
