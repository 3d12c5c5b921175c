import { z } from "zod";
import { Refusal } from "../refusal";
import type { Aws } from "./aws";

/** A host as the cluster knows it. */
export interface ContainerHost {
  /** Id of the managed node, `mi-…`. */
  node: string;
  /** Fleet that its agent says it belongs to. */
  fleet: string | undefined;
  isConnected: boolean;
}

/** A host as Systems Manager knows it. */
export interface ManagedNode {
  node: string;
  /** Name that its activation gave it. */
  name: string | undefined;
  isOnline: boolean;
}

const listed = z.object({ containerInstanceArns: z.array(z.string()) });

const described = z.object({
  containerInstances: z.array(
    z.object({
      ec2InstanceId: z.string().default(""),
      agentConnected: z.boolean(),
      attributes: z.array(z.object({ name: z.string(), value: z.string().optional() })).default([]),
    }),
  ),
});

const managed = z.object({
  InstanceInformationList: z.array(
    z.object({ InstanceId: z.string(), Name: z.string().optional(), PingStatus: z.string() }),
  ),
});

/** Instances that one call describes at most. Source: Amazon ECS API Reference, "DescribeContainerInstances". */
const perCall = 100;

/** Hosts on premises in a cluster: those of EC2 have another id. */
export function containerHosts(aws: Aws, region: string, cluster: string): ContainerHost[] {
  const where = ["--region", region, "--cluster", cluster];
  const arns = answer(aws, listed, [
    "ecs",
    "list-container-instances",
    ...where,
  ]).containerInstanceArns;
  const instances: z.infer<typeof described>["containerInstances"] = [];
  for (let from = 0; from < arns.length; from += perCall) {
    const some = ["--container-instances", ...arns.slice(from, from + perCall)];
    const call = ["ecs", "describe-container-instances", ...where, ...some];
    instances.push(...answer(aws, described, call).containerInstances);
  }
  return instances
    .filter(({ ec2InstanceId }) => ec2InstanceId.startsWith("mi-"))
    .map(({ ec2InstanceId, agentConnected, attributes }) => ({
      node: ec2InstanceId,
      fleet: attributes.find(({ name }) => name === "fleet")?.value,
      isConnected: agentConnected,
    }));
}

/** All managed nodes on premises of the account and region. */
export function managedNodes(aws: Aws, region: string): ManagedNode[] {
  const filter = ["--filters", "Key=ResourceType,Values=ManagedInstance"];
  return answer(aws, managed, [
    "ssm",
    "describe-instance-information",
    "--region",
    region,
    ...filter,
  ]).InstanceInformationList.map(({ InstanceId, Name, PingStatus }) => ({
    node: InstanceId,
    name: Name,
    isOnline: PingStatus === "Online",
  }));
}

function answer<T>(aws: Aws, shape: z.ZodType<T>, args: string[]): T {
  const text = aws(args);
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Refusal(`aws ${args.slice(0, 2).join(" ")} answered what cannot be understood`);
  }
}
