import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { UNKNOWN } from "../kit";
import { Graph } from "../topology";
import { inputsOf, type Fixture } from "./fixture";

/** The graph of some fixtures, for tests of the topology that need no policy server. */
export const graphOf = (fixtures: readonly Fixture[]): Graph =>
  new Graph(
    fixtures.map(
      ({ urn, type, name, properties, sources, provider, options, parent, dependencies = [] }) => ({
        urn,
        type,
        name,
        props: revealed(properties) as Record<string, unknown>,
        propertyDependencies: Object.fromEntries(
          Object.entries(sources).map(([property, urns]) => [
            property,
            urns.map((one) => ({ urn: one })),
          ]),
        ),
        dependencies: dependencies.map((one) => ({ urn: one })),
        ...(provider && { provider: { props: provider } }),
        ...(options && { opts: options }),
        ...(parent !== undefined && { parent }),
      }),
    ),
    inputsOf(fixtures),
  );

function revealed(value: unknown): unknown {
  if (value === unknownValue) return UNKNOWN;
  if (Array.isArray(value)) return value.map(revealed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revealed(inner)]));
}
