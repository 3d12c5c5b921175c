import { followsTemplate } from "../../kit/hosts";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given } from "../../kit/value";
import { balancerTypes, merged, type Graph, type Reference } from "../graph";

/**
 * What does a platform's work, or lets others into it, and where each says which subnets it is in. NAT gateways are left out: they are
 * what a public subnet is for. A database names a subnet group, which leads on to the subnets, and so does a replication instance.
 */
const placements: Record<string, readonly (readonly string[])[]> = {
  [Aws.AlbLoadBalancer]: [["subnets"], ["subnetMappings", "subnetId"]],
  [Aws.AutoScalingGroup]: [["vpcZoneIdentifiers"]],
  [Aws.DatabaseCluster]: [["dbSubnetGroupName"]],
  [Aws.DatabaseInstance]: [["dbSubnetGroupName"]],
  [Aws.DatabaseSubnetGroup]: [["subnetIds"]],
  [Aws.EcsService]: [["networkConfiguration", "subnets"]],
  [Aws.Instance]: [["subnetId"]],
  [Aws.LambdaFunction]: [["vpcConfig", "subnetIds"]],
  [Aws.LoadBalancer]: [["subnets"], ["subnetMappings", "subnetId"]],
  [Aws.MigrationInstance]: [["replicationSubnetGroupId"]],
  [Aws.MigrationSubnetGroup]: [["subnetIds"]],
  [Aws.MountTarget]: [["subnetId"]],
};

/** What rules that follow workloads into subnets let a configuration say of those outside the stack. */
export const knownSubnetParameters = {
  defaults: { subnetsKnownPrivate: [] as string[] },
  properties: {
    subnetsKnownPrivate: {
      type: "array" as const,
      items: { type: "string" as const },
      description: "Ids of subnets outside the stack whose routes someone answers for.",
    },
  },
};

export const workloadTypes = Object.keys(placements);

/** What names subnets for others, by the property that names it. */
const subnetGroups: Record<string, string> = {
  dbSubnetGroupName: Aws.DatabaseSubnetGroup,
  replicationSubnetGroupId: Aws.MigrationSubnetGroup,
};

/** The subnets that a workload is placed in. */
export function placement(graph: Graph, workload: Resource): Reference {
  const references = (placements[workload.type] ?? []).flatMap((path) => {
    const group = subnetGroups[path[0] ?? ""];
    const groups = group === undefined ? [] : graph.reference(workload, path, [group]).targets;
    // A subnet group of the stack says its subnets itself, also those that are outside the stack.
    return groups.length > 0
      ? groups.map((group) => placement(graph, group))
      : [graph.reference(workload, path, [Aws.Subnet])];
  });
  return merged(references);
}

/** Why a workload names no subnets of its own; `undefined` where it should. */
export function placedByOthers(workload: Resource): string | undefined {
  const lacks = (property: string) => !given(workload.read(property));
  const { type } = workload;
  if (type === Aws.EcsService && lacks("networkConfiguration")) {
    return "Its tasks use the network of their hosts.";
  }
  if (type === Aws.LambdaFunction && lacks("vpcConfig")) return "It is in no VPC.";
  if (type === Aws.DatabaseInstance && lacks("dbSubnetGroupName")) {
    const follows = !lacks("replicateSourceDb") || !lacks("clusterIdentifier");
    return follows ? "It is placed as its source is." : undefined;
  }
  return undefined;
}

/** The rule that asks a workload to name its subnets; without them AWS places it in the default VPC. */
export function ruleOnDefaultPlacement(workload: Resource): string | undefined {
  const { type } = workload;
  if (type === Aws.Instance && !followsTemplate(workload)) return "instance-in-vpc";
  return type === Aws.DatabaseInstance || type === Aws.DatabaseCluster
    ? "rds-in-subnet-group"
    : undefined;
}

/** An internet-facing load balancer has to be in public subnets, and is what `load-balancer-internal` is about. */
export function facesTheInternet(workload: Resource): boolean {
  const internal = workload.read("internal");
  return balancerTypes.includes(workload.type) && (internal === undefined || internal === false);
}
