import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { capacityRebalanceWithSpot } from "./capacity-rebalance-with-spot";

const group = (onDemandPercentageAboveBaseCapacity: unknown, more: object = {}) => ({
  mixedInstancesPolicy: { instancesDistribution: { onDemandPercentageAboveBaseCapacity } },
  ...more,
});
const off = "capacityRebalance is not set, and off by default";

ruleCases(capacityRebalanceWithSpot, {
  compliant: { "spot with rebalancing": group(0, { capacityRebalance: true }) },
  violating: {
    "spot without": [group(50, { capacityRebalance: false }), "capacityRebalance is off"],
  },
  absent: { "spot that does not say": [group(0), off] },
  unknown: {
    "an unknown choice": [
      group(0, { capacityRebalance: UNKNOWN }),
      "capacityRebalance is not known yet",
    ],
    "an unknown share without rebalancing": [
      group(UNKNOWN),
      "whether it has spot capacity is not known yet",
    ],
    "an unknown share with rebalancing": [group(UNKNOWN, { capacityRebalance: true })],
  },
  notApplicable: { "no spot": group(100), "no policy": { launchTemplate: { id: "lt-1" } } },
});
