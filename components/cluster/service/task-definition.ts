import type * as ecs from "@pulumi/aws/ecs";
import * as pulumi from "@pulumi/pulumi";
import { connectPort } from "../discovery/discovery";
import type { ServiceArgs, ServiceDependency } from "./arguments";

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
  { region, dependencies }: Pick<Surroundings, "region" | "dependencies">,
): Variable[] {
  const variables = new Map<string, pulumi.Input<string>>(
    [
      // Containers cannot ask the host which region they are in, and on premises there is nobody to ask.
      { AWS_REGION: region },
      ...(service.uses ?? []).map((name) => dependencies[name]?.environment ?? {}),
      service.environment ?? {},
    ].flatMap((source) => Object.entries<pulumi.Input<string>>(source)),
  );
  return sorted(variables).map(([name, value]) => ({ name, value }));
}

/** The definition of a service's one container. It never depends on which other services there are. */
export function containerDefinition(
  name: string,
  service: ServiceArgs,
  place: Place,
  surroundings: Surroundings,
) {
  const { image, logGroup, region } = surroundings;
  const { command, port, cpu, memory } = service;
  return {
    name,
    image,
    essential: true,
    cpu,
    memory,
    command,
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
    environment: environmentOf(service, surroundings),
    secrets: sorted(Object.entries(service.secrets ?? {})).map(([variable, valueFrom]) => ({
      name: variable,
      valueFrom,
    })),
    logConfiguration: {
      logDriver: "awslogs",
      options: {
        "awslogs-group": logGroup,
        "awslogs-region": region,
        "awslogs-stream-prefix": place,
        // A container must not stand still when its logs cannot be delivered, as when a link on premises is down.
        mode: "non-blocking",
        "max-buffer-size": "25m",
      },
    },
  };
}

/** Arguments of the task definition that runs `container` on one side. */
export function taskDefinitionArgs(
  family: string,
  place: Place,
  container: ReturnType<typeof containerDefinition>,
  roles: { taskRoleArn: pulumi.Input<string>; executionRoleArn: pulumi.Input<string> },
): ecs.TaskDefinitionArgs {
  return {
    family,
    networkMode: place === Place.Cloud ? "awsvpc" : "bridge",
    requiresCompatibilities: [place === Place.Cloud ? "EC2" : "EXTERNAL"],
    containerDefinitions: pulumi.jsonStringify([container]),
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
