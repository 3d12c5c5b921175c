import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import { tagsOf, type Scope } from "../scope";
import type { CapacityArgs } from "./arguments";
import { HostOs } from "./host-arguments";
import { hostSettings } from "./host-settings";
import type { HostPlacement } from "./host-placement";

/** What a host is made from. A change gives it a new number, which replaces the hosts of its group. */
export function launchTemplate(
  scope: Scope,
  name: string,
  args: CapacityArgs,
  profileArn: pulumi.Input<string>,
  placement: HostPlacement,
  sshGroups: pulumi.Input<string>[],
): ec2.LaunchTemplate {
  const tags = tagsOf(scope, name);
  const launched = { ...tags, ...scope.hostTags };
  return new ec2.LaunchTemplate(
    name,
    {
      imageId: args.ami,
      instanceType: args.instanceTypes[0],
      keyName: args.ssh?.keyName,
      iamInstanceProfile: { arn: profileArn },
      vpcSecurityGroupIds: [placement.securityGroupId, ...sshGroups],
      // One hop: the ECS agent shares the host's network, and nothing behind a bridge may ask for the host's credentials.
      metadataOptions: {
        httpEndpoint: "enabled",
        httpTokens: "required",
        httpPutResponseHopLimit: 1,
      },
      blockDeviceMappings: disks(args),
      monitoring: { enabled: true },
      userData: pulumi
        .output(placement.clusterName)
        .apply((cluster) => Buffer.from(hostSettings(cluster, args)).toString("base64")),
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

/** Bottlerocket keeps itself on the first disk, whose size its image knows, and containers on the second. */
function disks({ os, rootVolumeGiB: volumeSize = 50 }: CapacityArgs) {
  const ebs = { volumeType: "gp3", encrypted: "true", deleteOnTermination: "true" };
  const sized = { ...ebs, volumeSize };
  return os === HostOs.Bottlerocket
    ? [
        { deviceName: "/dev/xvda", ebs },
        { deviceName: "/dev/xvdb", ebs: sized },
      ]
    : [{ deviceName: "/dev/xvda", ebs: sized }];
}
