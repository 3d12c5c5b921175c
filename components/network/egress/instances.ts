import * as autoscaling from "@pulumi/aws/autoscaling";
import * as ec2 from "@pulumi/aws/ec2";
import type * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import type { Address } from "./addresses";
import { firstBoot } from "./first-boot";
import { createInterface } from "./interfaces";
import { createProfile } from "./profile";
import { routeToInternet } from "./routes";

/** Image of NAT instances unless said otherwise. AWS reads it at each launch, so an instance is as new as its start. */
const defaultNatInstanceAmi =
  "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64";

/** Marks what is in a public subnet because it is the way out. A policy knows it by this and by how it is built. */
const natInstancePurpose = { Purpose: "nat-instance" };

/** Root device of Amazon Linux 2023. */
const rootDevice = "/dev/xvda";

/** What keeps a zone's NAT instance running, as alarms need it. */
export interface NatStandIn {
  letter: string;
  group: autoscaling.Group;
}

/**
 * In every zone: a network interface that keeps address and route, and a group of one instance that takes it. When the
 * instance dies the next one takes the interface over, and nothing but the instance has changed.
 */
export function createNatInstances(
  scope: Scope,
  vpc: ec2.Vpc,
  exits: { zone: Zone; address: Address }[],
  ami = defaultNatInstanceAmi,
  wayOut: pulumi.Resource[],
): NatStandIn[] {
  const { profile, permissions } = createProfile(scope);
  return exits.map(({ zone, address }) => {
    const { networkInterface, association } = createInterface(scope, vpc, zone, address, wayOut);
    const template = createTemplate(scope, zone, networkInterface, profile, ami);
    const group = createGroup(scope, zone, template, [association, ...permissions, ...wayOut]);
    const route = routeToInternet(scope, `app-${zone.letter}`, zone.application.routes, {
      networkInterfaceId: networkInterface.id,
    });
    scope.lifelines.push(group, route);
    return { letter: zone.letter, group };
  });
}

function createTemplate(
  { name, tags, hostTags, opts }: Scope,
  { letter, application }: Zone,
  networkInterface: ec2.NetworkInterface,
  profile: iam.InstanceProfile,
  ami: string,
): ec2.LaunchTemplate {
  const child = `${name}-nat-${letter}`;
  const own = nameTags(child, tags, natInstancePurpose);
  const ebs = {
    volumeType: "gp3",
    volumeSize: 8,
    encrypted: "true",
    deleteOnTermination: "true",
  };
  return new ec2.LaunchTemplate(
    child,
    {
      imageId: ami,
      instanceType: "t4g.nano",
      iamInstanceProfile: { arn: profile.arn },
      // Subnet and security group are the interface's; AWS takes none beside it.
      networkInterfaces: [
        { deviceIndex: 0, networkInterfaceId: networkInterface.id, deleteOnTermination: "false" },
      ],
      metadataOptions: {
        httpEndpoint: "enabled",
        httpTokens: "required",
        httpPutResponseHopLimit: 1,
      },
      blockDeviceMappings: [{ deviceName: rootDevice, ebs }],
      userData: application.subnet.cidrBlock.apply((range) =>
        Buffer.from(firstBoot(range)).toString("base64"),
      ),
      tagSpecifications: ["instance", "volume"].map((resourceType) => ({
        resourceType,
        tags: { ...hostTags, ...own },
      })),
      updateDefaultVersion: true,
      tags: own,
    },
    opts,
  );
}

function createGroup(
  { name, tags, hostTags, opts }: Scope,
  { letter, application }: Zone,
  template: ec2.LaunchTemplate,
  needed: pulumi.Resource[],
): autoscaling.Group {
  const child = `${name}-nat-${letter}`;
  const own = nameTags(child, tags, natInstancePurpose);
  return new autoscaling.Group(
    child,
    {
      // The zone and no subnet: that is how AWS takes a group whose template names an interface.
      // Source: Amazon EC2 Auto Scaling API Reference, "CreateAutoScalingGroup".
      availabilityZones: [application.subnet.availabilityZone],
      minSize: 1,
      maxSize: 1,
      launchTemplate: { id: template.id, version: pulumi.interpolate`${template.latestVersion}` },
      instanceRefresh: {
        strategy: "Rolling",
        // The interface is free for the next instance only when this one is gone.
        preferences: { minHealthyPercentage: 0 },
      },
      tags: Object.entries({ ...hostTags, ...own }).map(([key, value]) => ({
        key,
        value,
        propagateAtLaunch: true,
      })),
    },
    // The first boot fetches a package: address and way out come first.
    { ...opts, dependsOn: needed },
  );
}
