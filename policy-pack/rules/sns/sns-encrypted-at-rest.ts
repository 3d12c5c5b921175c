import { Aws, mustBeSet, resourceRule, securityHub } from "../../kit";

export const snsEncryptedAtRest = resourceRule({
  name: "sns-encrypted-at-rest",
  description: "A topic encrypts its messages.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("SNS.1"),
  related: ["CKV_AWS_26", "AWS-0095", "AWS-0136"],
  remediationSteps:
    "Set kmsMasterKeyId to a key of your own whose policy lets every service that publishes use it; with the key alias/aws/sns, CloudWatch alarms cannot publish. It changes in place.",
  appliesTo: [Aws.Topic],
  judge: (topic) => mustBeSet("kmsMasterKeyId", topic.read("kmsMasterKeyId")),
});
