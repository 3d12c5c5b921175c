import * as vpc from "@pulumi/aws/vpc";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../shared";
import type { ResilientPostgresArgs } from "./args";
import { port } from "./instance";

const postgres = { ipProtocol: "tcp", fromPort: port, toPort: port };

/** Opens the port to those who are named and to nobody else: both ends for security groups, one rule for a range. */
export function admit(
  name: string,
  args: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
): void {
  for (const [client, groupId] of Object.entries(args.clientSecurityGroups)) {
    admitGroup(name, client, groupId, args, opts);
  }
  for (const prefix of args.clientPrefixes ?? []) {
    admitPrefix(name, prefix, args, opts);
  }
}

function admitGroup(
  name: string,
  client: string,
  groupId: pulumi.Input<string>,
  { securityGroupId, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
) {
  new vpc.SecurityGroupIngressRule(
    `${name}-ingress-${client}`,
    {
      ...postgres,
      securityGroupId,
      referencedSecurityGroupId: groupId,
      description: `PostgreSQL from ${client}`,
      tags: nameTags(`${name}-ingress-${client}`, tags),
    },
    opts,
  );
  new vpc.SecurityGroupEgressRule(
    `${name}-egress-${client}`,
    {
      ...postgres,
      securityGroupId: groupId,
      referencedSecurityGroupId: securityGroupId,
      description: `PostgreSQL to ${name}`,
      tags: nameTags(`${name}-egress-${client}`, tags),
    },
    opts,
  );
}

function admitPrefix(
  name: string,
  prefix: string,
  { securityGroupId, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
) {
  new vpc.SecurityGroupIngressRule(
    `${name}-ingress-${prefix}`,
    {
      ...postgres,
      securityGroupId,
      cidrIpv4: prefix,
      description: `PostgreSQL from ${prefix}`,
      tags: nameTags(`${name}-ingress-${prefix}`, tags),
    },
    opts,
  );
}
