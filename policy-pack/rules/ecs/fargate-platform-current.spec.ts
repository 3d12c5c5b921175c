import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { fargatePlatformCurrent } from "./fargate-platform-current";

ruleCases(fargatePlatformCurrent, {
  compliant: {
    "the latest": { platformVersion: "LATEST" },
    "the last one": { platformVersion: "1.4.0" },
  },
  violating: {
    "one before": [{ platformVersion: "1.3.0" }, 'platformVersion is "1.3.0"'],
    "two before": [{ platformVersion: "1.2.0" }, 'platformVersion is "1.2.0"'],
    "three before": [{ platformVersion: "1.1.0" }, 'platformVersion is "1.1.0"'],
  },
  absent: { "a service that does not say": [{}] },
  unknown: {
    "an unknown one": [{ platformVersion: UNKNOWN }, "platformVersion is not known yet"],
  },
  notApplicable: {},
});
