import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { managedPolicyArn, nameTags, trustPolicy } from "../shared";
import { fleetRoleName, logGroupName } from "./names";
import type { Plane } from "./plane";
import { FleetRuns, type FleetArgs } from "./types";

/** A fleet as settings describe it, and what all its hosts share in AWS. */
export interface Fleet {
  args: FleetArgs;
  role: iam.Role;
  logGroup: cloudwatch.LogGroup;
}

/** The role and the log group of every fleet, by fleet. */
export function onPremisesFleets(
  name: string,
  plane: Plane,
  opts: pulumi.CustomResourceOptions,
): Record<string, Fleet> {
  const fleets: Record<string, Fleet> = {};
  for (const [key, args] of Object.entries(plane.fleets)) {
    fleets[key] = {
      args,
      role: nodeRole(name, key, args, plane, opts),
      logGroup: hostLogs(name, key, plane, opts),
    };
  }
  return fleets;
}

/** What a host of the fleet may do: be managed, send logs and metrics, and join the cluster when it runs containers. */
function nodeRole(
  name: string,
  key: string,
  fleet: FleetArgs,
  plane: Plane,
  opts: pulumi.CustomResourceOptions,
): iam.Role {
  const { deployment, tags, containerHostPolicyArn } = plane;
  const role = new iam.Role(
    fleetRoleName(name, key),
    {
      description: "On-premises hosts, managed by Systems Manager",
      assumeRolePolicy: trustPolicy(deployment, "ssm.amazonaws.com"),
      tags: nameTags(fleetRoleName(name, key), tags),
    },
    opts,
  );
  const policies: Record<string, pulumi.Input<string>> = {
    core: managedPolicyArn(deployment, "AmazonSSMManagedInstanceCore"),
    agent: managedPolicyArn(deployment, "CloudWatchAgentServerPolicy"),
  };
  if (fleet.runs === FleetRuns.Containers && containerHostPolicyArn !== undefined) {
    policies["containers"] = containerHostPolicyArn;
  }
  for (const [use, policyArn] of Object.entries(policies)) {
    new iam.RolePolicyAttachment(
      `${name}-fleet-${key}-${use}`,
      { role: role.name, policyArn },
      opts,
    );
  }
  return role;
}

function hostLogs(
  name: string,
  key: string,
  { deployment, logRetentionDays, tags }: Plane,
  opts: pulumi.CustomResourceOptions,
): cloudwatch.LogGroup {
  const logName = `${name}-fleet-${key}-logs`;
  return new cloudwatch.LogGroup(
    logName,
    {
      // Agents on the hosts are configured with it, so it never changes.
      name: logGroupName(deployment, "fleets", key),
      retentionInDays: logRetentionDays,
      tags: nameTags(logName, tags),
    },
    opts,
  );
}
