import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { UNKNOWN } from "../../kit/value";
import { endsOf, perGraph, type Ends, type Graph } from "../graph";

/** The capacity providers that tasks of a cluster can be placed on. */
interface Pool {
  cluster: Ends;
  /** Capacity providers of the stack, by URN, and names of others, such as `FARGATE`. */
  providers: Ends;
}

const pools: (graph: Graph) => Pool[] = perGraph((graph) =>
  graph.ofType(Aws.ClusterCapacityProviders).map((pool) => ({
    cluster: endsOf(graph, pool, ["clusterName"], [Aws.EcsCluster]),
    providers: endsOf(graph, pool, ["capacityProviders"], [Aws.CapacityProvider]),
  })),
);

/** What can be said of a capacity provider and a cluster: the cluster has it, has it not, or it cannot be told. */
export type Membership = boolean | typeof UNKNOWN;

/** Clusters are named by ARN and by name, and the one ends in the other. */
const nameOf = (key: string) => (key.startsWith("urn:") ? key : (key.split("/").pop() ?? key));

/** Whether a cluster, as `service` names it, has a capacity provider. `provider`: a URN, or the name of one outside the stack. */
export function hasProvider(graph: Graph, service: Resource, provider: string): Membership {
  const cluster = endsOf(graph, service, ["cluster"], [Aws.EcsCluster]);
  const isIts = (pool: Pool) =>
    pool.cluster.keys.some((key) => cluster.keys.map(nameOf).includes(nameOf(key)));
  const own = pools(graph).filter(isIts);
  if (own.some(({ providers }) => providers.keys.includes(provider))) return true;
  const isOfStack = cluster.keys.some((key) => key.startsWith("urn:"));
  const unclear =
    cluster.lost ||
    (own.length === 0 && !isOfStack) ||
    own.some(({ providers }) => providers.lost) ||
    pools(graph).some((pool) => pool.cluster.lost);
  return unclear ? UNKNOWN : false;
}

/** The capacity providers that a service's strategies name: those of the stack, and the names of others. */
export const providersOf = (graph: Graph, service: Resource): Ends =>
  endsOf(
    graph,
    service,
    [["capacityProviderStrategies", "capacityProvider"]],
    [Aws.CapacityProvider],
  );

/** The clusters that have a capacity provider; `lost` where another may have it. */
export function clustersOf(
  graph: Graph,
  provider: Resource,
): { clusters: Resource[]; foreign: boolean; lost: boolean } {
  const having = graph.ofType(Aws.ClusterCapacityProviders).map((pool) => ({
    pool,
    providers: graph.reference(pool, "capacityProviders", [Aws.CapacityProvider]),
  }));
  const own = having.filter(({ providers }) => providers.targets.includes(provider));
  const clusters = own.map(({ pool }) => graph.reference(pool, "clusterName", [Aws.EcsCluster]));
  return {
    clusters: clusters.flatMap(({ targets }) => targets),
    foreign: clusters.some(({ foreign }) => foreign.length > 0),
    lost: clusters.some(({ lost }) => lost) || having.some(({ providers }) => providers.lost),
  };
}

/** The launch templates that a group of hosts starts its hosts from. */
export function launchTemplatesOf(graph: Graph, group: Resource): Resource[] {
  const paths = [
    ["launchTemplate", "id"],
    ["launchTemplate", "name"],
    ["mixedInstancesPolicy", "launchTemplate", "launchTemplateSpecification", "launchTemplateId"],
    ["mixedInstancesPolicy", "launchTemplate", "launchTemplateSpecification", "launchTemplateName"],
  ];
  const found = paths.flatMap((path) => graph.reference(group, path, [Aws.LaunchTemplate]).targets);
  return [...new Set(found)];
}

/** Whether hosts of a launch template join a cluster: their user data names it. */
export function joins(template: Resource, cluster: Resource): Membership {
  if (template.sources("userData").includes(cluster)) return true;
  const text = template.read("userData");
  const name = cluster.read("name");
  if (typeof text !== "string") {
    // User data that comes from another cluster of the stack is for that one.
    const others = template.sources("userData").filter(({ type }) => type === Aws.EcsCluster);
    return text === UNKNOWN && others.length === 0 ? UNKNOWN : false;
  }
  if (typeof name !== "string") return UNKNOWN;
  const forms = [text, Buffer.from(text, "base64").toString("utf8")];
  return forms.some((form) => form.split(/[^\w-]+/).includes(name));
}
