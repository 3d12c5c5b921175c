/** Type tokens of audit, logs, keys, messages and access. */
export const operationsTypes = {
  Key: "aws:kms/key:Key",
  LogGroup: "aws:cloudwatch/logGroup:LogGroup",
  Topic: "aws:sns/topic:Topic",
  Trail: "aws:cloudtrail/trail:Trail",
} as const;
