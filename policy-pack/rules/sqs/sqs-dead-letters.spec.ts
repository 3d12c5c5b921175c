import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { sqsDeadLetters } from "./sqs-dead-letters";

const redrive = (maxReceiveCount: unknown) => ({
  redrivePolicy: JSON.stringify({
    deadLetterTargetArn: "arn:aws:sqs:eu-west-1:1:d",
    maxReceiveCount,
  }),
});

describe("sqs-dead-letters", () => {
  ruleCases(sqsDeadLetters, {
    compliant: {
      "a queue with dead letters": redrive(5),
      "a queue that tries twice": redrive(2),
      "a queue that leaves the count to AWS": redrive(undefined),
      "a count in text": redrive("3"),
    },
    violating: {
      "a queue that tries once": [
        redrive(1),
        "maxReceiveCount is less than 2: one failure puts a message aside",
      ],
      "an empty policy": [{ redrivePolicy: "" }, "redrivePolicy is not set"],
    },
    absent: { "a queue that says nothing": [{}, "redrivePolicy is not set"] },
    unknown: { "a queue for dead letters that is not made yet": [{ redrivePolicy: UNKNOWN }] },
    notApplicable: { "the queue for dead letters": { redriveAllowPolicy: "{}" } },
  });
});
