import { Aws, documented, judgeOwnPolicy, mustAskForTls, resourceRule } from "../../kit";

export const sqsPolicyAsksForTls = resourceRule({
  name: "sqs-policy-asks-for-tls",
  description: "The policy of a queue refuses whoever does not use TLS.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Amazon SQS security best practices: enforce encryption of data in transit",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
  ),
  related: ["AwsSolutions-SQS4"],
  remediationSteps:
    "Add a statement that denies sqs:SendMessage to everybody where aws:SecureTransport is false. It changes in place.",
  appliesTo: [Aws.Queue, Aws.QueuePolicy],
  judge: (subject) => judgeOwnPolicy(subject, mustAskForTls("sqs:SendMessage")),
});
