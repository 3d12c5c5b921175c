/** Type tokens of audit, logs, keys, messages and access. */
export const operationsTypes = {
  Key: "aws:kms/key:Key",
  LogGroup: "aws:cloudwatch/logGroup:LogGroup",
  MetricAlarm: "aws:cloudwatch/metricAlarm:MetricAlarm",
  Topic: "aws:sns/topic:Topic",
  TopicPolicy: "aws:sns/topicPolicy:TopicPolicy",
  TopicSubscription: "aws:sns/topicSubscription:TopicSubscription",
  Trail: "aws:cloudtrail/trail:Trail",
} as const;
