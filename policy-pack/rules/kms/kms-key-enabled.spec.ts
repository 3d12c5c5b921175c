import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { kmsKeyEnabled } from "./kms-key-enabled";

describe("kms-key-enabled", () => {
  ruleCases(kmsKeyEnabled, {
    compliant: {
      "a key that is on": { isEnabled: true },
      "one that is on in text": { isEnabled: "true" },
      "one with other settings": { enableKeyRotation: true, isEnabled: true },
    },
    violating: {
      "a key that is off": [{ isEnabled: false }, "isEnabled is off"],
      "one that is off in text": [{ isEnabled: "false" }, "isEnabled is off"],
      "one that would rotate": [{ isEnabled: false, enableKeyRotation: true }, "isEnabled is off"],
    },
    absent: { "a key that says nothing": [{}] },
    unknown: { "an unknown flag": [{ isEnabled: UNKNOWN }, "isEnabled is not known yet"] },
    notApplicable: {},
  });
});
