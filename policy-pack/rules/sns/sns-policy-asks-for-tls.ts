import { Aws, documented, judgeOwnPolicy, mustAskForTls, resourceRule } from "../../kit";

export const snsPolicyAsksForTls = resourceRule({
  name: "sns-policy-asks-for-tls",
  description: "The policy of a topic refuses whoever does not use TLS.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Amazon SNS security best practices: enforce encryption of data in transit",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
  ),
  related: ["CKV_AWS_385", "AwsSolutions-SNS3"],
  remediationSteps:
    "Add a statement that denies sns:Publish to everybody where aws:SecureTransport is false. It changes in place.",
  appliesTo: [Aws.Topic, Aws.TopicPolicy],
  judge: (subject) => judgeOwnPolicy(subject, mustAskForTls("sns:Publish")),
});
