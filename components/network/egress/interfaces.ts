import * as ec2 from "@pulumi/aws/ec2";
import * as vpcRules from "@pulumi/aws/vpc";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import type { Address } from "./addresses";

/** What stays when a NAT instance goes: its interface, with its address. */
export interface NatInterface {
  networkInterface: ec2.NetworkInterface;
  association: ec2.EipAssociation;
}

/** The interface of a zone's NAT instance, in the edge subnet. */
export function createInterface(
  scope: Scope,
  vpc: ec2.Vpc,
  zone: Zone,
  { eip }: Address,
  wayOut: pulumi.Resource[],
): NatInterface {
  const { name, tags, opts } = scope;
  const child = `${name}-nat-${zone.letter}`;
  const { edge } = zone;
  if (!edge) throw new Error(`zone ${zone.letter} has no edge subnet for a NAT instance`);
  const networkInterface = new ec2.NetworkInterface(
    child,
    {
      subnetId: edge.subnet.id,
      securityGroups: [createGroup(scope, vpc, zone).id],
      // It passes on what is neither from it nor for it.
      sourceDestCheck: false,
      tags: nameTags(child, tags),
    },
    opts,
  );
  const association = new ec2.EipAssociation(
    `${child}-address`,
    { allocationId: eip.id, networkInterfaceId: networkInterface.id },
    // AWS lets no internet gateway go while an address is in use behind it.
    { ...opts, dependsOn: wayOut },
  );
  return { networkInterface, association };
}

/** Admits the application subnet of the instance's own zone, which is all that its route table serves. */
function createGroup(
  { name, tags, opts }: Scope,
  vpc: ec2.Vpc,
  { letter, application }: Zone,
): ec2.SecurityGroup {
  const child = `${name}-nat-${letter}`;
  const group = new ec2.SecurityGroup(
    child,
    { vpcId: vpc.id, description: "NAT instance of one zone", tags: nameTags(child, tags) },
    opts,
  );
  const common = { securityGroupId: group.id, ipProtocol: "-1" };
  new vpcRules.SecurityGroupIngressRule(
    `${child}-from-app`,
    {
      ...common,
      cidrIpv4: application.subnet.cidrBlock,
      description: "What the application subnet sends out",
      tags: nameTags(`${child}-from-app`, tags),
    },
    opts,
  );
  new vpcRules.SecurityGroupEgressRule(
    `${child}-out`,
    {
      ...common,
      cidrIpv4: "0.0.0.0/0",
      description: "To the internet",
      tags: nameTags(`${child}-out`, tags),
    },
    opts,
  );
  return group;
}
