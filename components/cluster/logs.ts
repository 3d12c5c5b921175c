import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as kms from "@pulumi/aws/kms";
import { defaultLogRetentionDays, encryptionKey, logsKeyGrant } from "../shared";
import type { ContainerClusterArgs } from "./arguments";
import type { Scope } from "./scope";
import { execLogGroup, hasExec } from "./service/exec";

/** Where what happens in the cluster is written down. */
export interface ClusterLogs {
  /** What the names of the log groups begin with. */
  prefix: string;
  retentionDays: number;
  /** Encrypts the log groups, and sessions of ECS Exec. */
  key: kms.Key;
  /** Record of sessions of ECS Exec; present when a service allows them. */
  exec: cloudwatch.LogGroup | undefined;
}

/** Makes the key of the cluster's logs, and the record of sessions where there are any. */
export function clusterLogs(scope: Scope, args: ContainerClusterArgs): ClusterLogs {
  const { deployment, name, protection, tags } = scope;
  const prefix = `/${deployment.project}/${deployment.stack}/${name}`;
  const { logRetentionDays: retentionDays = defaultLogRetentionDays } = args;
  const key = encryptionKey(
    `${name}-logs-key`,
    {
      deployment,
      description: "Encrypts logs of containers",
      grants: [logsKeyGrant(deployment, `${prefix}/*`)],
      protection,
      tags,
    },
    scope.opts,
  );
  // No service has a name with an underscore.
  const exec = hasExec(args.services)
    ? execLogGroup(scope, { groupName: `${prefix}/_exec`, key }, retentionDays)
    : undefined;
  return { prefix, retentionDays, key, exec };
}
