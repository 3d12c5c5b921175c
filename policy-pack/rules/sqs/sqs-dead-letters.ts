import {
  at,
  Aws,
  compliant,
  documented,
  given,
  notApplicable,
  parsed,
  resourceRule,
  UNKNOWN,
  violation,
} from "../../kit";

export const sqsDeadLetters = resourceRule({
  name: "sqs-dead-letters",
  description: "A queue puts aside what nobody can handle.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Using dead-letter queues in Amazon SQS",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
  ),
  related: ["AwsSolutions-SQS3"],
  remediationSteps:
    "Set redrivePolicy to a queue for dead letters and a maxReceiveCount of 2 or more. It changes in place.",
  appliesTo: [Aws.Queue],
  judge: (queue) => {
    if (given(queue.read("redriveAllowPolicy")))
      return notApplicable("It is a queue for dead letters itself.");
    const policy = queue.read("redrivePolicy");
    if (!given(policy)) return violation("redrivePolicy is not set");
    const count = at(parsed(policy), "maxReceiveCount");
    return count !== UNKNOWN && Number(count) < 2
      ? violation("maxReceiveCount is less than 2: one failure puts a message aside")
      : compliant;
  },
});
