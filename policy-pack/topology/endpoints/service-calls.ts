import { append } from "../../kit/append";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, given, textOf, UNKNOWN, type Reading } from "../../kit/value";
import { containersOf, type Container } from "../containers";
import { perGraph, type Graph } from "../graph";
import { placedByOthers, placement } from "../network";

/** Whether something certainly calls a service, or may. */
export type Certainty = "calls" | "may call";

/** AWS services that something calls, as the names of their endpoints end. */
export type Calls = Map<string, Certainty>;

const registry = ["ecr.api", "ecr.dkr", "s3"];

/** What runs code in subnets of a VPC. Databases and load balancers call nobody through them. */
const callerTypes = [Aws.AutoScalingGroup, Aws.EcsService, Aws.Instance, Aws.LambdaFunction];

/** What calls AWS services from a subnet. */
export const callersIn = (graph: Graph, subnet: Resource): Resource[] =>
  callersBySubnet(graph).get(subnet) ?? [];

const callersBySubnet = perGraph((graph) => {
  const found = new Map<Resource, Resource[]>();
  for (const caller of graph.ofType(...callerTypes).filter(isInAws)) {
    for (const subnet of placement(graph, caller).targets) {
      append(found, subnet, caller);
    }
  }
  return found;
});

const isInAws = (caller: Resource) =>
  caller.read("launchType") !== "EXTERNAL" && placedByOthers(caller) === undefined;

/**
 * The services that a caller calls. Hosts report to Systems Manager, and those of ECS to ECS, too; they fetch images, write logs and
 * read secrets for the tasks on them, which on Fargate tasks do over their own addresses.
 * Sources: Amazon ECS Developer Guide, "Amazon ECS interface VPC endpoints"; Systems Manager User Guide, "Improve the security of EC2
 * instances by using VPC endpoints".
 */
export function callsOf(graph: Graph, caller: Resource): Calls {
  if (caller.type === Aws.EcsService) return taskCalls(graph, caller);
  if (caller.type === Aws.LambdaFunction) return new Map();
  const managed = certain("ssm", "ssmmessages");
  return isContainerHost(graph, caller)
    ? allCalls([
        managed,
        certain("ecs", "ecs-agent", "ecs-telemetry"),
        ...graph
          .ofType(Aws.EcsService)
          .filter(runsOnHosts)
          .map((service) => taskCalls(graph, service)),
      ])
    : managed;
}

/** Several calls as one. */
export function allCalls(calls: readonly Calls[]): Calls {
  const sum: Calls = new Map();
  for (const [service, certainty] of calls.flatMap((one) => [...one])) {
    if (sum.get(service) !== "calls") sum.set(service, certainty);
  }
  return sum;
}

const certain = (...services: string[]): Calls =>
  new Map(services.map((service) => [service, "calls"]));

const possible = (...services: string[]): Calls =>
  new Map(services.map((service) => [service, "may call"]));

function isContainerHost(graph: Graph, hosts: Resource): boolean {
  const path = ["autoScalingGroupProvider", "autoScalingGroupArn"];
  return graph
    .ofType(Aws.CapacityProvider)
    .some((one) => graph.reference(one, path, [Aws.AutoScalingGroup]).targets.includes(hosts));
}

function runsOnHosts(service: Resource): boolean {
  const providers = all(service.read("capacityProviderStrategies"), "capacityProvider");
  const kinds: Reading[] = [service.read("launchType"), ...providers];
  return !kinds.map(textOf).some((kind) => kind === "EXTERNAL" || kind.startsWith("FARGATE"));
}

function taskCalls(graph: Graph, service: Resource): Calls {
  const { targets } = graph.reference(service, "taskDefinition", [Aws.EcsTaskDefinition]);
  const containers = targets[0] && containersOf(graph, targets[0]);
  const unread = possible(...registry, "logs", "secretsmanager", "ssm");
  return allCalls([
    ...(service.read("enableExecuteCommand") === true ? [certain("ssmmessages")] : []),
    ...(containers?.flatMap(containerCalls) ?? [unread]),
  ]);
}

function containerCalls({ read }: Container): Calls[] {
  const image = read("image");
  const driver = read("logConfiguration", "logDriver");
  return [
    ...callsWhere(image, (name) => name.includes(".dkr.ecr."), registry),
    ...callsWhere(driver, (name) => name === "awslogs", ["logs"]),
    ...(given(read("repositoryCredentials")) ? [certain("secretsmanager")] : []),
    ...all(read("secrets")).map((secret) => secretCalls(at(secret, "valueFrom"))),
  ];
}

function callsWhere(reading: Reading, holds: (text: string) => boolean, services: string[]) {
  if (reading === UNKNOWN) return [possible(...services)];
  return holds(textOf(reading)) ? [certain(...services)] : [];
}

/** Where a secret is not named by its ARN, it is a parameter of Systems Manager. */
function secretCalls(from: Reading): Calls {
  if (from === UNKNOWN) return possible("secretsmanager", "ssm");
  return certain(textOf(from).includes(":secretsmanager:") ? "secretsmanager" : "ssm");
}
