import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import { traitsOf } from "./services";

const https = { from: 443, to: 443 };

/**
 * The group of all endpoints: the VPC and the sites may call HTTPS. Endpoints call nobody, so there is no rule outwards.
 */
export function createEndpointGroup(
  scope: Scope,
  owner: ec2.Vpc,
  callers: string[],
): ec2.SecurityGroup {
  const child = `${scope.name}-endpoints`;
  const group = createGroup(scope, owner, child, "Interface endpoints of AWS services");
  for (const caller of callers) admit(scope, group, `${child}-from-${caller}`, caller, https);
  return group;
}

/** A group of one service's own for ports that no other endpoint should have open; none for a service without such ports. */
export function createPortGroup(
  scope: Scope,
  owner: ec2.Vpc,
  callers: string[],
  service: string,
): ec2.SecurityGroup | undefined {
  const { ports } = traitsOf(service);
  if (ports === undefined) return undefined;
  const child = `${scope.name}-endpoints-${service}`;
  const group = createGroup(scope, owner, child, `Further ports of ${service}`);
  for (const caller of callers) {
    for (const port of ports)
      admit(scope, group, `${child}-from-${caller}-${port.from}`, caller, port);
  }
  return group;
}

/** Name and description of a group can never be changed, so they say nothing that might. */
function createGroup(
  { tags, opts }: Scope,
  owner: ec2.Vpc,
  child: string,
  description: string,
): ec2.SecurityGroup {
  return new ec2.SecurityGroup(
    child,
    { vpcId: owner.id, description, tags: nameTags(child, tags) },
    opts,
  );
}

function admit(
  { tags, lifelines, opts }: Scope,
  group: ec2.SecurityGroup,
  child: string,
  cidrIpv4: string,
  { from, to }: { from: number; to: number },
): void {
  const rule = new vpc.SecurityGroupIngressRule(
    child,
    {
      securityGroupId: group.id,
      ipProtocol: "tcp",
      fromPort: from,
      toPort: to,
      cidrIpv4,
      description: "Calls to AWS services",
      tags: nameTags(child, tags),
    },
    opts,
  );
  lifelines.push(rule);
}
