import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { kmsKeyRotation } from "./kms-key-rotation";

describe("kms-key-rotation", () => {
  ruleCases(kmsKeyRotation, {
    compliant: {
      "a key that rotates": { enableKeyRotation: true },
      "one that is said to be symmetric": {
        enableKeyRotation: true,
        customerMasterKeySpec: "SYMMETRIC_DEFAULT",
      },
      "one that rotates often": { enableKeyRotation: true, rotationPeriodInDays: 90 },
    },
    violating: {
      "a key that does not": [{ enableKeyRotation: false }, "enableKeyRotation is off"],
      "a symmetric one that does not": [
        { enableKeyRotation: false, customerMasterKeySpec: "SYMMETRIC_DEFAULT" },
        "enableKeyRotation is off",
      ],
      "one with a period alone": [
        { rotationPeriodInDays: 90 },
        "enableKeyRotation is not set, and off by default",
      ],
    },
    absent: { "a key that says nothing": [{}, "enableKeyRotation is not set, and off by default"] },
    unknown: {
      "an unknown flag": [{ enableKeyRotation: UNKNOWN }, "enableKeyRotation is not known yet"],
    },
    notApplicable: {
      "a key that signs": { customerMasterKeySpec: "RSA_2048" },
      "a key in a key store": { customKeyStoreId: "cks-1" },
    },
  });
});
