import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { given, type Reading } from "../../kit/value";
import type { Graph } from "./graph";
import { perGraph } from "./per-graph";

/** Type token of the provider of AWS. */
export const awsProvider = "pulumi:providers:aws";

/** What a provider manages. */
export const managedBy = (graph: Graph, provider: Resource): readonly Resource[] =>
  byProvider(graph).get(provider.urn) ?? [];

/** Whether it is the one that Pulumi makes for resources that name none. */
export const isDefaultProvider = ({ name }: Resource): boolean => /^default(_\d|$)/.test(name);

/** The regions that a provider works in: its own first, then those that single resources are put into. */
export function regionsOfProvider(managed: readonly Resource[]): Reading[] {
  const own = managed[0]?.readProvider("region");
  return [...new Set<Reading>([own, ...managed.map((one) => one.read("region"))])].filter(given);
}

const byProvider = perGraph((graph) => {
  const managed = new Map<string, Resource[]>();
  for (const resource of graph.resources) {
    const { providerUrn = "" } = resource;
    append(managed, providerUrn, resource);
  }
  return managed;
});
