import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { instanceRefreshKeepsCapacity } from "./instance-refresh-keeps-capacity";

const refresh = (minHealthyPercentage: unknown) => ({
  maxSize: 4,
  instanceRefresh: { strategy: "Rolling", preferences: { minHealthyPercentage } },
});

ruleCases(instanceRefreshKeepsCapacity, {
  compliant: { "nine in ten": refresh(90), all: refresh(100) },
  violating: {
    half: [refresh(50), "minHealthyPercentage is 50; it must be at least 90"],
  },
  absent: {
    "no refresh": [{ maxSize: 4 }, "instanceRefresh is not set"],
    "the default, nine in ten": [{ maxSize: 4, instanceRefresh: { strategy: "Rolling" } }],
  },
  unknown: { "an unknown share": [refresh(UNKNOWN), "minHealthyPercentage is not known yet"] },
  notApplicable: { "a group of one": { maxSize: 1 } },
});
