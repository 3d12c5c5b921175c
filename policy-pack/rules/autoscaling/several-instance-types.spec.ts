import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { severalInstanceTypes } from "./several-instance-types";

const group = (...overrides: unknown[]) => ({
  maxSize: 4,
  mixedInstancesPolicy: { launchTemplate: { overrides } },
});
const found = "it has hosts of one type only";

ruleCases(severalInstanceTypes, {
  compliant: {
    "two types": group({ instanceType: "m7g.large" }, { instanceType: "m6g.large" }),
    "whatever meets requirements": group({ instanceRequirements: { vcpuCount: { min: 2 } } }),
  },
  violating: {
    "one type": [group({ instanceType: "m7g.large" }), found],
    "one type, twice": [
      group({ instanceType: "m7g.large" }, { instanceType: "m7g.large", weightedCapacity: "2" }),
      found,
    ],
  },
  absent: { "a template alone": [{ maxSize: 4, launchTemplate: { id: UNKNOWN } }, found] },
  unknown: {
    "an unknown type": [
      group({ instanceType: UNKNOWN }),
      "the types of its hosts are not known yet",
    ],
    "an unknown policy": [
      { mixedInstancesPolicy: UNKNOWN },
      "the types of its hosts are not known yet",
    ],
  },
  notApplicable: { "a group of one": { maxSize: 1 } },
});
