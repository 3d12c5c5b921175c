import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { opticalBudget } from "@hybrid-platform/limits";
import { nameTags } from "../../shared";
import { raise } from "../alarms";
import type { BuiltLink } from "../direct-connect";
import type { DirectConnectLink } from "../links";
import type { Scope } from "../scope";

/**
 * Fire when the connection under a link is down; and for one that was ordered here, whose port is ours, when it counts
 * errors or its light fades. A partner's connection shows neither. Source: Direct Connect User Guide, "Monitor with Amazon
 * CloudWatch".
 */
export function alarmsOnConnection(
  scope: Scope,
  { key, connectionId }: BuiltLink,
  link: DirectConnectLink,
): cloudwatch.MetricAlarm[] {
  const watch = { namespace: "AWS/DX", dimensions: { ConnectionId: connectionId } };
  const down = raise(scope, `${key}-connection-down`, {
    ...watch,
    description: `The connection of Direct Connect ${key} is down: the cable, the cross connect or a port. Ask the location's provider, then AWS.`,
    metric: "ConnectionState",
    statistic: "Minimum",
    comparison: "LessThanThreshold",
    threshold: 1,
    periodSeconds: 300,
    periods: 1,
  });
  if (link.connectionId !== undefined) return [down];
  const errors = raise(scope, `${key}-connection-errors`, {
    ...watch,
    description: `The connection of Direct Connect ${key} has counted errors for a quarter of an hour: frames are lost. Clean and check the optics and the cross connect, on both sides.`,
    metric: "ConnectionErrorCount",
    statistic: "Sum",
    comparison: "GreaterThanThreshold",
    threshold: 0,
    periodSeconds: 300,
    periods: 3,
  });
  return [down, errors, ...alarmsOnLight(scope, key, connectionId, link.bandwidth ?? "")];
}

function alarmsOnLight(
  scope: Scope,
  key: string,
  connectionId: pulumi.Input<string>,
  bandwidth: string,
): cloudwatch.MetricAlarm[] {
  const budget = opticalBudget(bandwidth);
  if (budget === undefined) return [];
  const { leastReceived, leastSent } = budget;
  return [
    alarmOnLight(scope, `${key}-light-in`, connectionId, {
      metric: "ConnectionLightLevelRx",
      least: leastReceived,
      description: `AWS gets less light on Direct Connect ${key} than the ${leastReceived} dBm that its port can read: the connection fails soon. Check the router's optics and the fibre to the cross connect.`,
    }),
    alarmOnLight(scope, `${key}-light-out`, connectionId, {
      metric: "ConnectionLightLevelTx",
      least: leastSent,
      description: `AWS's port of Direct Connect ${key} sends less light than the ${leastSent} dBm that it should: its optics fail. Open a case with AWS.`,
    }),
  ];
}

/**
 * Light is measured in each optical lane, of which a port has one or four. A query takes the darkest, without knowing how
 * AWS numbers them. Source: Amazon CloudWatch User Guide, "Create alarms on Metrics Insights queries".
 */
function alarmOnLight(
  { name, alarmTopicArn, tags, opts }: Scope,
  part: string,
  connectionId: pulumi.Input<string>,
  { metric, least, description }: { metric: string; least: number; description: string },
): cloudwatch.MetricAlarm {
  const child = `${name}-${part}`;
  const actions = alarmTopicArn === undefined ? [] : [alarmTopicArn];
  return new cloudwatch.MetricAlarm(
    child,
    {
      alarmDescription: description,
      metricQueries: [
        {
          id: "light",
          expression: pulumi.interpolate`SELECT MIN(${metric}) FROM SCHEMA("AWS/DX", ConnectionId, OpticalLaneNumber) WHERE ConnectionId = '${connectionId}'`,
          period: 300,
          returnData: true,
        },
      ],
      comparisonOperator: "LessThanThreshold",
      threshold: least,
      evaluationPeriods: 3,
      treatMissingData: "missing",
      alarmActions: actions,
      okActions: actions,
      tags: nameTags(child, tags),
    },
    opts,
  );
}
