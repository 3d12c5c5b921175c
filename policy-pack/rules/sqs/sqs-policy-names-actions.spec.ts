import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { sqsPolicyNamesActions } from "./sqs-policy-names-actions";

const policy = (statement: object) => ({
  policy: JSON.stringify({ Statement: [{ Effect: "Allow", ...statement }] }),
});

describe("sqs-policy-names-actions", () => {
  ruleCases(sqsPolicyNamesActions, {
    compliant: {
      "one action": policy({ Action: "sqs:SendMessage" }),
      "several actions": policy({ Action: ["sqs:SendMessage", "sqs:ReceiveMessage"] }),
      "a refusal of everything": policy({ Effect: "Deny", Action: "sqs:*" }),
    },
    violating: {
      "every action": [policy({ Action: "*" }), "statement 1 allows every action"],
      "every action of the service": [
        policy({ Action: ["sqs:SendMessage", "SQS:*"] }),
        "statement 1 allows every action",
      ],
      "all but one": [
        policy({ NotAction: "sqs:DeleteQueue" }),
        "statement 1 allows all actions but some",
      ],
    },
    absent: { "a statement without actions": [policy({})] },
    unknown: {
      "an unknown action": [
        { policy: { Statement: { Effect: "Allow", Action: ["sqs:SendMessage", UNKNOWN] } } },
        "what statement 1 allows is not known yet",
      ],
      "an unknown refusal": [{ policy: { Statement: { Effect: "Deny", Action: UNKNOWN } } }],
    },
    notApplicable: { "a queue without a policy": {}, "an unknown text": { policy: UNKNOWN } },
  });
});
