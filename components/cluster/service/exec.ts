import * as cloudwatch from "@pulumi/aws/cloudwatch";
import type { types } from "@pulumi/aws";
import type * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import { arn, type Deployment, type PolicyStatement } from "../../shared";
import { tagsOf, type Scope } from "../scope";
import type { ServiceArgs } from "./arguments";

/** Whether people may open a shell in containers of any service. */
export const hasExec = (services: Record<string, ServiceArgs>): boolean =>
  Object.values(services).some(({ exec }) => exec === true);

/** The cluster's record of sessions: what was typed and shown, encrypted. */
export function execLogGroup(
  scope: Scope,
  audit: { groupName: string; key: kms.Key },
  retentionInDays: number,
): cloudwatch.LogGroup {
  const name = `${scope.name}-exec`;
  return new cloudwatch.LogGroup(
    name,
    {
      name: audit.groupName,
      retentionInDays,
      kmsKeyId: audit.key.arn,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

/** How the cluster treats sessions: each is logged, and its channel is encrypted with the key beside TLS. */
export function execConfiguration(
  logGroup: cloudwatch.LogGroup,
  key: kms.Key,
): types.input.ecs.ClusterConfiguration {
  return {
    executeCommandConfiguration: {
      kmsKeyId: key.arn,
      logging: "OVERRIDE",
      logConfiguration: {
        cloudWatchEncryptionEnabled: true,
        cloudWatchLogGroupName: logGroup.name,
      },
    },
  };
}

/**
 * What the agent of a session does with the task's role. Source: Amazon ECS Developer Guide, "Using ECS Exec", permissions
 * and logging.
 */
export function execStatements(
  deployment: Deployment,
  audit: { group: pulumi.Input<string>; keyArn: pulumi.Input<string> },
): PolicyStatement[] {
  return [
    {
      actions: [
        "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel",
        "ssmmessages:OpenDataChannel",
      ],
      // AWS knows no narrower resource for these, nor for the listing of log groups.
      resources: ["*"],
    },
    { actions: ["logs:DescribeLogGroups"], resources: ["*"] },
    {
      actions: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
      resources: [pulumi.interpolate`${arn(deployment, "logs", "log-group")}:${audit.group}:*`],
    },
    { actions: ["kms:Decrypt"], resources: [audit.keyArn] },
  ];
}
