import * as ecs from "@pulumi/aws/ecs";
import type * as pulumi from "@pulumi/pulumi";
import { isFargate } from "@hybrid-platform/limits";
import { after, tagsOf, type Scope } from "../scope";
import type { CapacityArgs } from "./arguments";
import { hostGroup, readyHook } from "./group";
import type { HostPlacement } from "./host-placement";
import { hostProfile } from "./host-role";
import { sshGroup } from "./ssh";
import { launchTemplate } from "./template";

/** Something that tasks can be placed on, as services need it: with what ties it to the cluster. */
export interface Capacity {
  provider: { name: pulumi.Input<string> };
  /** Services depend on it: a provider can be taken from the cluster only after the last service that uses it. */
  association: ecs.ClusterCapacityProviders;
  /** Whether AWS runs it: there are no hosts to place tasks on. */
  fargate: boolean;
}

/** Makes the cluster's groups of hosts, and gives them by name, beside the capacities of Fargate that services ask for. */
export function capacities(
  scope: Scope,
  groups: Record<string, CapacityArgs>,
  asked: string[],
  placement: HostPlacement,
): Record<string, Capacity> {
  const providers: Record<string, Capacity["provider"]> = {
    ...Object.fromEntries(
      Object.entries(groups).map(([key, group]) => [
        key,
        hostProvider(scope, key, group, placement),
      ]),
    ),
    ...Object.fromEntries(
      asked.filter(isFargate).map((key) => [key, { name: key.toUpperCase().replace("-", "_") }]),
    ),
  };
  if (Object.keys(providers).length === 0) return {};
  const association = new ecs.ClusterCapacityProviders(
    `${scope.name}-capacity`,
    {
      clusterName: placement.clusterName,
      capacityProviders: Object.values(providers).map(({ name }) => name),
    },
    // Tasks on Fargate need their way to AWS too, and have no hosts that would keep it.
    after(scope, scope.surroundings),
  );
  return Object.fromEntries(
    Object.entries(providers).map(([key, provider]) => [
      key,
      { provider, association, fargate: isFargate(key) },
    ]),
  );
}

/** A group of hosts that join the cluster, and the capacity provider through which ECS sizes it. */
function hostProvider(
  scope: Scope,
  key: string,
  args: CapacityArgs,
  placement: HostPlacement,
): ecs.CapacityProvider {
  const name = `${scope.name}-${key}`;
  const { profile, permissions } = hostProfile(scope, name, args);
  const doors = args.ssh ? [sshGroup(scope, name, placement.vpcId, args.ssh).id] : [];
  const template = launchTemplate(scope, name, args, profile.arn, placement, doors);
  const before = [...permissions, ...placement.before];
  const group = hostGroup(scope, name, args, template, placement, before);
  readyHook(scope, name, args, group);
  const { targetPercent = 100, smallestStep, largestStep, warmUpSeconds } = args.scaling ?? {};
  return new ecs.CapacityProvider(
    name,
    {
      autoScalingGroupProvider: {
        autoScalingGroupArn: group.arn,
        managedScaling: {
          status: "ENABLED",
          targetCapacity: targetPercent,
          minimumScalingStepSize: smallestStep,
          maximumScalingStepSize: largestStep,
          instanceWarmupPeriod: warmUpSeconds,
        },
        // No host that runs a task is stopped, and one that must go hands its tasks over first.
        managedTerminationProtection: "ENABLED",
        managedDraining: "ENABLED",
      },
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}
