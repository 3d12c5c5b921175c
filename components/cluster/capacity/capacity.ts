import * as autoscaling from "@pulumi/aws/autoscaling";
import * as ec2 from "@pulumi/aws/ec2";
import * as ecs from "@pulumi/aws/ecs";
import * as pulumi from "@pulumi/pulumi";
import { hostProfile } from "./host-role";
import { after, tagsOf, type Scope } from "../scope";
import type { CapacityArgs } from "./arguments";

/** Where hosts are placed. */
export interface HostPlacement {
  clusterName: pulumi.Input<string>;
  subnetIds: pulumi.Input<string>[];
  securityGroupId: pulumi.Input<string>;
}

/** Root device of the ECS image for Amazon Linux 2023. */
const rootDevice = "/dev/xvda";

/** A capacity provider as services need it: with what ties it to the cluster. */
export interface HostCapacity {
  provider: ecs.CapacityProvider;
  /** Services depend on it: a provider can be taken from the cluster only after the last service that uses it. */
  association: ecs.ClusterCapacityProviders;
}

/** Makes the cluster's groups of hosts, and gives them by name. */
export function hostCapacities(
  scope: Scope,
  groups: Record<string, CapacityArgs>,
  placement: HostPlacement,
): Record<string, HostCapacity> {
  const providers = Object.entries(groups).map(([key, group]): [string, ecs.CapacityProvider] => [
    key,
    hostProvider(scope, key, group, placement),
  ]);
  if (providers.length === 0) return {};
  const association = new ecs.ClusterCapacityProviders(
    `${scope.name}-capacity`,
    {
      clusterName: placement.clusterName,
      capacityProviders: providers.map(([, provider]) => provider.name),
    },
    scope.opts,
  );
  return Object.fromEntries(providers.map(([key, provider]) => [key, { provider, association }]));
}

/** A group of hosts that join the cluster, and the capacity provider through which ECS sizes it. */
function hostProvider(
  scope: Scope,
  key: string,
  args: CapacityArgs,
  placement: HostPlacement,
): ecs.CapacityProvider {
  const name = `${scope.name}-${key}`;
  const { profile, permissions } = hostProfile(scope, name);
  const template = launchTemplate(scope, name, args, profile.arn, placement);
  const group = hostGroup(scope, name, args, template, placement, permissions);
  return new ecs.CapacityProvider(
    name,
    {
      autoScalingGroupProvider: {
        autoScalingGroupArn: group.arn,
        managedScaling: { status: "ENABLED", targetCapacity: 100 },
        // No host that runs a task is stopped, and one that must go hands its tasks over first.
        managedTerminationProtection: "ENABLED",
        managedDraining: "ENABLED",
      },
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

/** The first-boot script of a host, which tells the ECS agent what to join. */
export function joinScript(clusterName: string): string {
  return [
    "#!/bin/bash",
    "cat >> /etc/ecs/ecs.config <<'CONFIG'",
    `ECS_CLUSTER=${clusterName}`,
    // The hop limit does not keep tasks from the host's credentials: their interface is one hop from the service too.
    "ECS_AWSVPC_BLOCK_IMDS=true",
    "CONFIG",
    "",
  ].join("\n");
}

function launchTemplate(
  scope: Scope,
  name: string,
  args: CapacityArgs,
  profileArn: pulumi.Input<string>,
  placement: HostPlacement,
): ec2.LaunchTemplate {
  const tags = tagsOf(scope, name);
  const launched = { ...tags, ...scope.hostTags };
  const ebs = {
    volumeType: "gp3",
    volumeSize: args.rootVolumeGiB ?? 50,
    encrypted: "true",
    deleteOnTermination: "true",
  };
  return new ec2.LaunchTemplate(
    name,
    {
      imageId: args.ami,
      instanceType: args.instanceTypes[0],
      iamInstanceProfile: { arn: profileArn },
      vpcSecurityGroupIds: [placement.securityGroupId],
      // One hop: the ECS agent shares the host's network, and nothing behind a bridge may ask for the host's credentials.
      metadataOptions: {
        httpEndpoint: "enabled",
        httpTokens: "required",
        httpPutResponseHopLimit: 1,
      },
      blockDeviceMappings: [{ deviceName: rootDevice, ebs }],
      monitoring: { enabled: true },
      userData: pulumi
        .output(placement.clusterName)
        .apply((cluster) => Buffer.from(joinScript(cluster)).toString("base64")),
      tagSpecifications: ["instance", "volume"].map((resourceType) => ({
        resourceType,
        tags: launched,
      })),
      updateDefaultVersion: true,
      tags,
    },
    scope.opts,
  );
}

function hostGroup(
  scope: Scope,
  name: string,
  args: CapacityArgs,
  template: ec2.LaunchTemplate,
  placement: HostPlacement,
  permissions: pulumi.Resource[],
): autoscaling.Group {
  const tags = { ...tagsOf(scope, name), ...scope.hostTags, AmazonECSManaged: "" };
  return new autoscaling.Group(
    name,
    {
      vpcZoneIdentifiers: placement.subnetIds,
      minSize: args.minSize,
      maxSize: args.maxSize,
      ...hostTypes(args.instanceTypes, template),
      protectFromScaleIn: true,
      instanceRefresh: {
        strategy: "Rolling",
        // Hosts are protected from scale-in as a rule; draining still moves their tasks first.
        preferences: { minHealthyPercentage: 90, scaleInProtectedInstances: "Refresh" },
      },
      // Protected hosts would otherwise outlive the request to delete the group, and with it the first destroy.
      forceDelete: true,
      // ECS adds AmazonECSManaged itself; left out here, the next update would take it away.
      tags: Object.entries(tags).map(([key, value]) => ({ key, value, propagateAtLaunch: true })),
    },
    {
      // Hosts need their permissions and their way to AWS until they are gone.
      ...after(scope, [...permissions, ...scope.surroundings]),
      // The number of hosts is the capacity provider's to decide.
      ignoreChanges: ["desiredCapacity"],
    },
  );
}

/** How the group finds its template: by a numbered version, so that a changed template shows as a change of the group. */
function hostTypes(
  instanceTypes: string[],
  template: ec2.LaunchTemplate,
): Pick<autoscaling.GroupArgs, "launchTemplate" | "mixedInstancesPolicy"> {
  const version = pulumi.interpolate`${template.latestVersion}`;
  if (instanceTypes.length === 1) return { launchTemplate: { id: template.id, version } };
  return {
    mixedInstancesPolicy: {
      instancesDistribution: {
        onDemandAllocationStrategy: "prioritized",
        onDemandPercentageAboveBaseCapacity: 100,
      },
      launchTemplate: {
        launchTemplateSpecification: { launchTemplateId: template.id, version },
        overrides: instanceTypes.map((instanceType) => ({ instanceType })),
      },
    },
  };
}
