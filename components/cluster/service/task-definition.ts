import type * as ecs from "@pulumi/aws/ecs";
import { isFargate } from "@hybrid-platform/limits";
import * as pulumi from "@pulumi/pulumi";
import { containerSize } from "../capacity/task-size";
import { connectPort } from "../discovery/discovery";
import type { ContainerHealthArgs, ServiceArgs, ServiceDependency } from "./arguments";
import { filesOf, mountPoints, taskVolumes } from "./files";
import { collector, collectorContainer, collectorEndpoint } from "./telemetry";

/** The two sides a service can run on. */
export const Place = { Cloud: "cloud", OnPremises: "onprem" } as const;
export type Place = (typeof Place)[keyof typeof Place];

/** What a container runs with beside its service's own settings. */
export interface Surroundings {
  image: pulumi.Input<string>;
  logGroup: pulumi.Input<string>;
  region: string;
  dependencies: Record<string, ServiceDependency>;
}

/** A variable of a container definition. */
interface Variable {
  name: string;
  value: pulumi.Input<string>;
}

/**
 * The environment of a service's container, by name, so that the definition's text is the same on every run. Its own
 * variables prevail over those of its dependencies.
 */
export function environmentOf(
  service: ServiceArgs,
  place: Place,
  { region, dependencies }: Pick<Surroundings, "region" | "dependencies">,
): Variable[] {
  const variables = new Map<string, pulumi.Input<string>>(
    [
      // Containers cannot ask the host which region they are in, and on premises there is nobody to ask.
      { AWS_REGION: region },
      service.telemetry ? collectorEndpoint(collectorHost(place)) : {},
      ...(service.uses ?? []).map((name) => dependencies[name]?.environment ?? {}),
      service.environment ?? {},
    ].flatMap((source) => Object.entries<pulumi.Input<string>>(source)),
  );
  return sorted(variables).map(([name, value]) => ({ name, value }));
}

/** The definitions of a task's containers: the service's own, and its collector's. They never depend on which other services there are. */
export function containerDefinitions(
  name: string,
  service: ServiceArgs,
  place: Place,
  surroundings: Surroundings,
) {
  const own = containerDefinition(name, service, place, surroundings);
  if (!service.telemetry) return [own];
  const logs = logConfiguration(`${place}-${collector}`, surroundings);
  return [
    {
      ...own,
      dependsOn: [{ containerName: collector, condition: "START" }],
      // Containers of a task on AWS share a network; on a bridge they must be introduced.
      links: place === Place.OnPremises ? [collector] : undefined,
    },
    collectorContainer(surroundings.region, logs),
  ];
}

function containerDefinition(
  name: string,
  service: ServiceArgs,
  place: Place,
  surroundings: Surroundings,
) {
  const { command, user, port, registryCredentials, healthCheck } = service;
  const onFargate = place === Place.Cloud && isFargate(service.cloud?.capacity ?? "");
  return {
    name,
    image: surroundings.image,
    repositoryCredentials:
      registryCredentials === undefined ? undefined : { credentialsParameter: registryCredentials },
    essential: true,
    ...containerSize(service, onFargate),
    command,
    user,
    // In a task with its own address (cloud) the two must be equal; on premises the host's port is the service's address.
    portMappings:
      port === undefined
        ? []
        : [
            {
              containerPort: port,
              hostPort: port,
              protocol: "tcp",
              ...(place === Place.Cloud ? connectPort(name, service) : {}),
            },
          ],
    environment: environmentOf(service, place, surroundings),
    secrets: sorted(Object.entries(service.secrets ?? {})).map(([variable, valueFrom]) => ({
      name: variable,
      valueFrom,
    })),
    readonlyRootFilesystem: !service.writableRoot,
    mountPoints: mountPoints(filesOf(service)),
    healthCheck: healthCheck && containerHealth(healthCheck),
    // Processes that a session of ECS Exec leaves behind are cleared away by an init process.
    linuxParameters: service.exec ? { initProcessEnabled: true } : undefined,
    logConfiguration: logConfiguration(place, surroundings),
  };
}

function logConfiguration(
  prefix: string,
  { logGroup, region }: Pick<Surroundings, "logGroup" | "region">,
) {
  return {
    logDriver: "awslogs",
    options: {
      "awslogs-group": logGroup,
      "awslogs-region": region,
      "awslogs-stream-prefix": prefix,
      // A container must not stand still when its logs cannot be delivered, as when a link on premises is down.
      mode: "non-blocking",
      "max-buffer-size": "25m",
    },
  };
}

function containerHealth(health: ContainerHealthArgs) {
  return {
    command: ["CMD", ...health.command],
    interval: health.intervalSeconds ?? 30,
    timeout: 5,
    retries: health.retries ?? 3,
    startPeriod: health.startSeconds ?? 60,
  };
}

const collectorHost = (place: Place) => (place === Place.Cloud ? "localhost" : collector);

/** Arguments of the task definition that runs a service on one side. */
export function taskDefinitionArgs(
  family: string,
  place: Place,
  service: ServiceArgs,
  containers: ReturnType<typeof containerDefinitions>,
  roles: { taskRoleArn: pulumi.Input<string>; executionRoleArn: pulumi.Input<string> },
): ecs.TaskDefinitionArgs {
  return {
    family,
    networkMode: place === Place.Cloud ? "awsvpc" : "bridge",
    requiresCompatibilities: [place === Place.Cloud ? "EC2" : "EXTERNAL"],
    containerDefinitions: pulumi.jsonStringify(containers),
    volumes: taskVolumes(filesOf(service)),
    ...roles,
  };
}

/** Healthy tasks to keep, and tasks to allow, in percent of the wanted number while a new version rolls out. */
export function rollout(
  place: Place,
  { port }: Pick<ServiceArgs, "port">,
  count: number,
): Required<Pick<ecs.ServiceArgs, "deploymentMinimumHealthyPercent" | "deploymentMaximumPercent">> {
  // On premises a port belongs to one task of a host: the old task must go before the new one can start.
  if (place === Place.OnPremises && port !== undefined) {
    return {
      deploymentMinimumHealthyPercent: count > 1 ? 50 : 0,
      deploymentMaximumPercent: 100,
    };
  }
  return { deploymentMinimumHealthyPercent: 100, deploymentMaximumPercent: 200 };
}

/** Entries by name, in an order that no locale changes. */
function sorted<T>(entries: Iterable<[string, T]>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
