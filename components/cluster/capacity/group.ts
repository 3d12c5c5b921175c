import * as autoscaling from "@pulumi/aws/autoscaling";
import type * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import { after, tagsOf, type Scope } from "../scope";
import type { CapacityArgs } from "./arguments";
import type { HostPlacement } from "./host-placement";

/** Seconds of a day. */
const day = 86_400;

/** The hosts of one kind. What is in `before` is made before the first host, and deleted after the last. */
export function hostGroup(
  scope: Scope,
  name: string,
  args: CapacityArgs,
  template: ec2.LaunchTemplate,
  placement: HostPlacement,
  before: pulumi.Resource[],
): autoscaling.Group {
  const tags = { ...tagsOf(scope, name), ...scope.hostTags, AmazonECSManaged: "" };
  const { maxLifetimeDays } = args;
  return new autoscaling.Group(
    name,
    {
      vpcZoneIdentifiers: placement.subnetIds,
      minSize: args.minSize,
      maxSize: args.maxSize,
      ...hostTypes(args, template),
      protectFromScaleIn: true,
      maxInstanceLifetime: maxLifetimeDays === undefined ? undefined : maxLifetimeDays * day,
      ...warmPool(args),
      instanceRefresh: { strategy: "Rolling", preferences: refresh(args) },
      // Protected hosts would otherwise outlive the request to delete the group, and with it the first destroy.
      forceDelete: true,
      // ECS adds AmazonECSManaged itself; left out here, the next update would take it away.
      tags: Object.entries(tags).map(([key, value]) => ({ key, value, propagateAtLaunch: true })),
    },
    {
      // Hosts need their permissions and their way to AWS until they are gone.
      ...after(scope, [...before, ...scope.surroundings]),
      // The number of hosts is the capacity provider's to decide.
      ignoreChanges: ["desiredCapacity"],
      // Longer than AWS takes to stop hosts that still drain.
      customTimeouts: { delete: "30m" },
    },
  );
}

/** The hook by which new hosts are held back, if the group asks for it. */
export function readyHook(
  scope: Scope,
  name: string,
  { readyHook: hook }: CapacityArgs,
  group: autoscaling.Group,
): void {
  if (!hook) return;
  new autoscaling.LifecycleHook(
    `${name}-ready`,
    {
      name: "ready",
      autoscalingGroupName: group.name,
      lifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
      heartbeatTimeout: hook.timeoutSeconds,
      defaultResult: "ABANDON",
    },
    scope.opts,
  );
}

/** Whether an image is named by its id, so that there is one to go back to. */
export const isPinned = (ami: string): boolean => ami.startsWith("ami-");

/** Source: Amazon EC2 Auto Scaling User Guide, "Undo changes with a manual or auto rollback". */
function refresh({ ami, refresh: asked = {} }: CapacityArgs) {
  const { checkpoints, pauseMinutes = 10, minHealthyPercent = 90, alarms } = asked;
  return {
    minHealthyPercentage: minHealthyPercent,
    // Hosts are protected from scale-in as a rule; draining still moves their tasks first.
    scaleInProtectedInstances: "Refresh",
    // AWS undoes a replacement only when both the template's version and the image are pinned.
    autoRollback: isPinned(ami),
    ...(checkpoints && {
      checkpointPercentages: checkpoints,
      checkpointDelay: String(pauseMinutes * 60),
    }),
    ...(alarms && { alarmSpecification: { alarms } }),
  };
}

/** Hosts are not taken back into the pool: ECS does not support that. */
function warmPool({ warmPool: pool, maxSize }: CapacityArgs) {
  if (!pool) return {};
  const { minSize, maxPrepared = maxSize } = pool;
  return {
    warmPool: { poolState: "Stopped", minSize, maxGroupPreparedCapacity: maxPrepared },
    forceDeleteWarmPool: true,
  };
}

/** How the group finds its template: by a numbered version, so that a changed template shows as a change of the group. */
function hostTypes(
  { instanceTypes, spot }: CapacityArgs,
  template: ec2.LaunchTemplate,
): Pick<autoscaling.GroupArgs, "launchTemplate" | "mixedInstancesPolicy"> {
  const version = pulumi.interpolate`${template.latestVersion}`;
  if (instanceTypes.length === 1 && !spot) return { launchTemplate: { id: template.id, version } };
  return {
    mixedInstancesPolicy: {
      instancesDistribution: {
        onDemandAllocationStrategy: "prioritized",
        onDemandPercentageAboveBaseCapacity: 100 - (spot ? (spot.percent ?? 100) : 0),
        ...(spot && {
          onDemandBaseCapacity: spot.onDemandBase ?? 0,
          // Cheap, and from where there is most to be had: the cheapest alone is taken back soonest.
          spotAllocationStrategy: "price-capacity-optimized",
        }),
      },
      launchTemplate: {
        launchTemplateSpecification: { launchTemplateId: template.id, version },
        overrides: instanceTypes.map((instanceType) => ({ instanceType })),
      },
    },
  };
}
