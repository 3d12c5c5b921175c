import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { secretRecoveryWindow } from "./secret-recovery-window";

describe("secret-recovery-window", () => {
  ruleCases(secretRecoveryWindow, {
    compliant: {
      "the longest window": { recoveryWindowInDays: 30 },
      "the shortest window": { recoveryWindowInDays: 7 },
      "a window in text": { recoveryWindowInDays: "14" },
    },
    violating: {
      "no window": [{ recoveryWindowInDays: 0 }, "recoveryWindowInDays is 0; 7 are asked for"],
      "none, in text": [
        { recoveryWindowInDays: "0" },
        "recoveryWindowInDays is 0; 7 are asked for",
      ],
      "a day too few": [{ recoveryWindowInDays: 6 }, "recoveryWindowInDays is 6; 7 are asked for"],
    },
    absent: { "a secret that says nothing": [{}] },
    unknown: {
      "an unknown window": [
        { recoveryWindowInDays: UNKNOWN },
        "recoveryWindowInDays is not known yet",
      ],
    },
    notApplicable: {},
  });
});
