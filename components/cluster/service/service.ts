import * as ecs from "@pulumi/aws/ecs";
import type * as pulumi from "@pulumi/pulumi";
import { physicalName, Protection } from "../../shared";
import type { Capacity } from "../capacity/capacity";
import { fargateTask } from "../capacity/fargate";
import { taskMemory } from "../capacity/task-size";
import { deploymentInputs } from "../deployment/configuration";
import { hookRole } from "../deployment/roles";
import type { ServiceRoute } from "../ingress/service-route";
import type { OnPremisesPlacement } from "../on-premises/arguments";
import { externalPlacement } from "../on-premises/placement";
import { after, tagsOf, type Scope } from "../scope";
import type { ServiceArgs } from "./arguments";
import type { ServiceIdentity } from "./identity";
import {
  containerDefinitions,
  Place,
  rollout,
  taskDefinitionArgs,
  type Surroundings,
} from "./task-definition";

/** A service on its way to ECS: what both of its sides share. */
export interface ServicePlan {
  key: string;
  args: ServiceArgs;
  cluster: ecs.Cluster;
  identity: ServiceIdentity;
  surroundings: Surroundings;
}

/** What only the cloud side has. */
export interface CloudSide {
  count: number;
  /** Whether the number of tasks is the scaler's after the service is made. */
  isScaled: boolean;
  /** Names of the alarms that make a deployment go back. */
  rollbackAlarms: pulumi.Input<string>[];
  capacity: Capacity;
  subnetIds: pulumi.Input<string>[];
  securityGroupId: pulumi.Input<string>;
  /** Present when a load balancer sends it requests or connections. */
  route: ServiceRoute | undefined;
  /** How other tasks find it, and it them. */
  discovery: Pick<ecs.ServiceArgs, "serviceConnectConfiguration" | "serviceRegistries">;
}

/** Zones first, so that one may fail; then as few hosts as will do, so that idle ones can go. */
const onHosts = [
  { type: "spread", field: "attribute:ecs.availability-zone" },
  { type: "binpack", field: "memory" },
];

/** Runs a service in AWS: on the cluster's EC2 hosts, or on Fargate. */
export function cloudService(scope: Scope, plan: ServicePlan, side: CloudSide): ecs.Service {
  const { capacity, route } = side;
  const behindBalancer = route && {
    loadBalancers: [
      {
        targetGroupArn: route.target.arn,
        containerName: plan.key,
        containerPort: route.port,
        ...(route.alternate && {
          advancedConfiguration: {
            alternateTargetGroupArn: route.alternate.target.arn,
            productionListenerRule: route.rule.arn,
            testListenerRule: route.alternate.testRule.arn,
            roleArn: route.alternate.role.arn,
          },
        }),
      },
    ],
    // A container that needs a minute to start is not killed for it.
    healthCheckGracePeriodSeconds: 120,
  };
  const { deploy } = plan.args;
  const hooks = hookRole(scope, plan.key, deploy?.hooks ?? {});
  return ecsService(
    scope,
    plan,
    Place.Cloud,
    side.count,
    {
      capacityProviderStrategies: [{ capacityProvider: capacity.provider.name, weight: 1 }],
      networkConfiguration: {
        subnets: side.subnetIds,
        securityGroups: [side.securityGroupId],
        assignPublicIp: false,
      },
      ...(capacity.fargate ? {} : { orderedPlacementStrategies: onHosts }),
      availabilityZoneRebalancing: "ENABLED",
      ...behindBalancer,
      ...side.discovery,
      ...deploymentInputs(deploy, side.rollbackAlarms, hooks?.arn),
    },
    [
      capacity.association,
      ...(route ? [route.rule] : []),
      ...(route?.alternate ? [route.alternate.role.grant] : []),
      ...(hooks ? [hooks.grant] : []),
    ],
    side.isScaled ? ["desiredCount"] : [],
  );
}

/** Runs a service on the hosts of a fleet on premises. */
export function onPremisesService(
  scope: Scope,
  plan: ServicePlan,
  placement: OnPremisesPlacement,
): ecs.Service {
  return ecsService(
    scope,
    plan,
    Place.OnPremises,
    placement.count,
    { ...externalPlacement(placement), ...deploymentInputs(undefined, [], undefined) },
    [],
    [],
  );
}

function ecsService(
  scope: Scope,
  plan: ServicePlan,
  place: Place,
  count: number | undefined,
  placement: ecs.ServiceArgs,
  others: pulumi.Resource[],
  ignoreChanges: string[],
): ecs.Service {
  const { key, args, cluster, identity } = plan;
  const name = `${scope.name}-${key}-${place}`;
  const tags = tagsOf(scope, name);
  const containers = containerDefinitions(key, args, place, plan.surroundings);
  const roles = {
    taskRoleArn: identity.taskRole.arn,
    executionRoleArn: identity.executionRole.arn,
  };
  // Families are an account's, and another stack may have a service of this name.
  const family = physicalName(scope.deployment, name);
  const definition = new ecs.TaskDefinition(
    name,
    {
      ...taskDefinitionArgs(family, place, args, containers, roles),
      ...(place === Place.Cloud ? taskMemory(args) : {}),
      ...(place === Place.Cloud ? fargateTask(args) : {}),
      // A deployment that fails goes back to the revision before, which AWS refuses once it is deregistered.
      skipDestroy: scope.protection === Protection.Protected,
      tags,
    },
    scope.opts,
  );
  return new ecs.Service(
    name,
    {
      cluster: cluster.arn,
      taskDefinition: definition.arn,
      desiredCount: count,
      ...rollout(place, args, count ?? 1),
      ...placement,
      enableExecuteCommand: args.exec,
      enableEcsManagedTags: true,
      propagateTags: "SERVICE",
      tags,
    },
    {
      // Tasks that start before their permissions fail, and tasks that stop after them leave no logs.
      ...after(scope, [...identity.permissions, ...others]),
      // Longer than tasks may take to leave the load balancer and stop.
      customTimeouts: { delete: "30m" },
      ...(ignoreChanges.length > 0 && { ignoreChanges }),
    },
  );
}
