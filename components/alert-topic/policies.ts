import * as pulumi from "@pulumi/pulumi";
import { arn, type Deployment, type KeyGrant } from "../shared";

/**
 * Who may publish: a service, and the kind of resource of this account that it must act for. EventBridge has none: it names
 * no source when it publishes, so a condition would refuse every event (Amazon EventBridge User Guide, "Using
 * resource-based policies", Amazon SNS permissions).
 */
function publishers(deployment: Deployment): { service: string; source?: string }[] {
  return [
    { service: "cloudwatch.amazonaws.com", source: arn(deployment, "cloudwatch", "alarm:*") },
    { service: "backup.amazonaws.com", source: arn(deployment, "backup", "backup-vault:*") },
    { service: "events.amazonaws.com" },
  ];
}

/**
 * What the publishing services may do with the key, for topics of this account and region. It does not name their source:
 * Amazon SNS does not support source conditions in the policy of a key for EventBridge (Amazon SNS Developer Guide,
 * "Managing Amazon SNS encryption keys and costs"). The topic's policy names it where it can.
 */
export function publishGrant(deployment: Deployment): KeyGrant {
  return {
    Sid: "Publish",
    Principal: { Service: publishers(deployment).map(({ service }) => service) },
    Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
    Condition: {
      ArnLike: { "kms:EncryptionContext:aws:sns:topicArn": arn(deployment, "sns", "*") },
    },
  };
}

/** Policy of the topic: alarms, vaults and rules of this account and region publish, and nobody does without TLS. */
export function topicPolicy(
  deployment: Deployment,
  topicArn: pulumi.Input<string>,
): pulumi.Output<string> {
  return pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      ...publishers(deployment).map(({ service, source }) => ({
        Effect: "Allow",
        Principal: { Service: service },
        Action: "sns:Publish",
        Resource: topicArn,
        ...(source !== undefined && { Condition: { ArnLike: { "aws:SourceArn": source } } }),
      })),
      {
        Effect: "Deny",
        Principal: "*",
        Action: "sns:Publish",
        Resource: topicArn,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
}
