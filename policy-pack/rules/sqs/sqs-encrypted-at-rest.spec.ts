import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { sqsEncryptedAtRest } from "./sqs-encrypted-at-rest";

describe("sqs-encrypted-at-rest", () => {
  ruleCases(sqsEncryptedAtRest, {
    compliant: {
      "a queue with a key": { kmsMasterKeyId: "alias/orders" },
      "a queue whose key is not made yet": { kmsMasterKeyId: UNKNOWN, sqsManagedSseEnabled: false },
      "a queue with the key of the service": { sqsManagedSseEnabled: true },
    },
    violating: {
      "a queue that declines": [{ sqsManagedSseEnabled: false }, "sqsManagedSseEnabled is off"],
      "one that declines in text": [
        { sqsManagedSseEnabled: "false" },
        "sqsManagedSseEnabled is off",
      ],
      "one whose key is empty": [
        { kmsMasterKeyId: "", sqsManagedSseEnabled: false },
        "sqsManagedSseEnabled is off",
      ],
    },
    absent: { "a queue that says nothing": [{}] },
    unknown: {
      "an unknown flag": [
        { sqsManagedSseEnabled: UNKNOWN },
        "sqsManagedSseEnabled is not known yet",
      ],
    },
    notApplicable: {},
  });
});
