import { Aws, compliant, given, mustBeOn, resourceRule, securityHub } from "../../kit";

export const sqsEncryptedAtRest = resourceRule({
  name: "sqs-encrypted-at-rest",
  description: "A queue encrypts its messages.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("SQS.1"),
  related: ["CKV_AWS_27", "CKV2_AWS_73", "AwsSolutions-SQS2", "AWS-0096"],
  remediationSteps:
    "Set kmsMasterKeyId, or leave sqsManagedSseEnabled out: Amazon SQS then encrypts with a key of its own. It changes in place, for messages sent from then on.",
  appliesTo: [Aws.Queue],
  remediate: () => ({ sqsManagedSseEnabled: true }),
  judge: (queue) =>
    given(queue.read("kmsMasterKeyId"))
      ? compliant
      : queue.read("sqsManagedSseEnabled") === undefined
        ? compliant
        : mustBeOn("sqsManagedSseEnabled", queue.read("sqsManagedSseEnabled")),
});
