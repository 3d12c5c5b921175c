import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { tagsOf } from "../../kit/tags";
import { Aws } from "../../kit/types";
import { groupTypes, perGraph, vpcTypes, type Graph, type Reference } from "../graph";
import { placement, rangesOfVpc } from "../network";

/** What kind of thing a security group stands before, as the tier matrix calls it. */
export type Tier = string;

/** Who puts security groups on itself, under which property, and the tier that makes. */
const holders: [type: string, path: readonly string[], tier: Tier][] = [
  [Aws.AlbLoadBalancer, ["securityGroups"], "edge"],
  [Aws.LoadBalancer, ["securityGroups"], "edge"],
  [Aws.ClassicLoadBalancer, ["securityGroups"], "edge"],
  [Aws.EcsService, ["networkConfiguration", "securityGroups"], "app"],
  [Aws.Instance, ["vpcSecurityGroupIds"], "app"],
  [Aws.LambdaFunction, ["vpcConfig", "securityGroupIds"], "app"],
  [Aws.LaunchTemplate, ["vpcSecurityGroupIds"], "app"],
  [Aws.LaunchTemplate, ["networkInterfaces", "securityGroups"], "app"],
  [Aws.LaunchConfiguration, ["securityGroups"], "app"],
  [Aws.MigrationInstance, ["vpcSecurityGroupIds"], "app"],
  [Aws.DatabaseInstance, ["vpcSecurityGroupIds"], "data"],
  [Aws.DatabaseCluster, ["vpcSecurityGroupIds"], "data"],
  [Aws.DatabaseProxy, ["vpcSecurityGroupIds"], "data"],
  [Aws.MountTarget, ["securityGroups"], "data"],
  [Aws.VpcEndpoint, ["securityGroupIds"], "endpoints"],
  [Aws.ResolverEndpoint, ["securityGroupIds"], "dns"],
];

/** Something that wears a security group. */
export interface Holder {
  resource: Resource;
  tier: Tier;
}

/** For each security group, what wears it. */
export const holdersOfGroups: (graph: Graph) => Map<Resource, Holder[]> = perGraph((graph) => {
  const found = new Map<Resource, Holder[]>();
  for (const [type, path, tier] of holders) {
    for (const resource of graph.ofType(type)) {
      for (const group of graph.reference(resource, path, groupTypes).targets) {
        append(found, group, { resource, tier });
      }
    }
  }
  return found;
});

/** The security groups that something wears. */
export function groupsWornBy(graph: Graph, wearer: Resource): Reference[] {
  return holders
    .filter(([type]) => type === wearer.type)
    .map(([, path]) => graph.reference(wearer, path, groupTypes));
}

/** The tier of a group: what its tag `Tier` says, else what wears it. None where nothing does. */
export function tiersOfGroup(graph: Graph, group: Resource): Tier[] {
  const declared = tagsOf(group).known["Tier"];
  if (typeof declared === "string" && declared !== "") return [declared];
  const worn = holdersOfGroups(graph).get(group) ?? [];
  return [...new Set(worn.map(({ tier }) => tier))];
}

/** The ranges that a group's wearers have their addresses from: those of their subnets, else of the whole VPC. */
export function rangesOfGroup(graph: Graph, group: Resource): string[] {
  const known = rangesOfGroups(graph);
  const ranges = known.get(group) ?? findRanges(graph, group);
  known.set(group, ranges);
  return ranges;
}

const rangesOfGroups = perGraph(() => new Map<Resource, string[]>());

function findRanges(graph: Graph, group: Resource): string[] {
  const subnets = (holdersOfGroups(graph).get(group) ?? []).flatMap(
    ({ resource }) => placement(graph, resource).targets,
  );
  const vpcs = graph.reference(group, "vpcId", vpcTypes).targets;
  const own = [...new Set(subnets)].flatMap((subnet) =>
    ["cidrBlock", "ipv6CidrBlock"]
      .map((form) => subnet.read(form))
      .filter((range) => typeof range === "string"),
  );
  return own.length > 0 ? own : vpcs.flatMap((vpc) => rangesOfVpc(graph, vpc));
}
