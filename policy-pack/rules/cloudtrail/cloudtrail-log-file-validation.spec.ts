import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { cloudtrailLogFileValidation } from "./cloudtrail-log-file-validation";

describe("cloudtrail-log-file-validation", () => {
  ruleCases(cloudtrailLogFileValidation, {
    compliant: {
      "a trail with digests": { enableLogFileValidation: true },
      "one that says so in text": { enableLogFileValidation: "true" },
      "one of every region": { enableLogFileValidation: true, isMultiRegionTrail: true },
    },
    violating: {
      "one without": [{ enableLogFileValidation: false }, "enableLogFileValidation is off"],
      "one that says so in text": [
        { enableLogFileValidation: "false" },
        "enableLogFileValidation is off",
      ],
      "one of every region": [
        { isMultiRegionTrail: true },
        "enableLogFileValidation is not set, and off by default",
      ],
    },
    absent: {
      "one that says nothing": [{}, "enableLogFileValidation is not set, and off by default"],
    },
    unknown: {
      "an unknown flag": [
        { enableLogFileValidation: UNKNOWN },
        "enableLogFileValidation is not known yet",
      ],
    },
    notApplicable: {},
  });
});
