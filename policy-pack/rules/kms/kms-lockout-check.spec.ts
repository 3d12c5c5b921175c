import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { kmsLockoutCheck } from "./kms-lockout-check";

describe("kms-lockout-check", () => {
  ruleCases(kmsLockoutCheck, {
    compliant: {
      "a key that is checked": { bypassPolicyLockoutSafetyCheck: false },
      "one that is checked in text": { bypassPolicyLockoutSafetyCheck: "false" },
      "a policy that is checked": [
        resource(Aws.KeyPolicy, "subject", { bypassPolicyLockoutSafetyCheck: false }),
      ],
    },
    violating: {
      "a key that is not": [
        { bypassPolicyLockoutSafetyCheck: true },
        "bypassPolicyLockoutSafetyCheck is on",
      ],
      "one that is not in text": [
        { bypassPolicyLockoutSafetyCheck: "true" },
        "bypassPolicyLockoutSafetyCheck is on",
      ],
      "a policy that is not": [
        [resource(Aws.KeyPolicy, "subject", { bypassPolicyLockoutSafetyCheck: true })],
        "bypassPolicyLockoutSafetyCheck is on",
      ],
    },
    absent: { "a key that says nothing": [{}] },
    unknown: {
      "an unknown flag": [
        { bypassPolicyLockoutSafetyCheck: UNKNOWN },
        "bypassPolicyLockoutSafetyCheck is not known yet",
      ],
    },
    notApplicable: {},
  });
});
