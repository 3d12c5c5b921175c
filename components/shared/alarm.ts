import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";

/** A condition that people must hear of. */
export interface AlarmCondition {
  /** What it means and what to do first: this text reaches the person who is called. */
  description: string;
  namespace: string;
  metric: string;
  dimensions: Record<string, pulumi.Input<string>>;
  statistic: string;
  /** Such as `GreaterThanThreshold`. */
  comparison: string;
  threshold: number;
  /** Length of a period. */
  periodSeconds: number;
  /** Periods in a row that must breach. */
  periods: number;
  /** What silence means: `breaching` where a missing metric is itself the fault. @default "missing" */
  missingData?: string;
}

/** A CloudWatch alarm that tells `topicArn` when it fires and when it is over. */
export function alarm(
  name: string,
  condition: AlarmCondition,
  topicArn: pulumi.Input<string> | undefined,
  tags: Record<string, string> | undefined,
  opts: pulumi.CustomResourceOptions,
): cloudwatch.MetricAlarm {
  const actions = topicArn === undefined ? [] : [topicArn];
  return new cloudwatch.MetricAlarm(
    name,
    {
      alarmDescription: condition.description,
      namespace: condition.namespace,
      metricName: condition.metric,
      dimensions: condition.dimensions,
      statistic: condition.statistic,
      comparisonOperator: condition.comparison,
      threshold: condition.threshold,
      period: condition.periodSeconds,
      evaluationPeriods: condition.periods,
      treatMissingData: condition.missingData ?? "missing",
      alarmActions: actions,
      okActions: actions,
      tags,
    },
    opts,
  );
}
