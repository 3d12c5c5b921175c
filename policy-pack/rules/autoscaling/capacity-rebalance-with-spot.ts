import {
  Aws,
  documented,
  given,
  mustBeOn,
  notApplicable,
  resourceRule,
  undecided,
  UNKNOWN,
} from "../../kit";

const distribution = ["mixedInstancesPolicy", "instancesDistribution"] as const;

export const capacityRebalanceWithSpot = resourceRule({
  name: "capacity-rebalance-with-spot",
  description: "A group with spot capacity starts another host before AWS takes one back.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Use Capacity Rebalancing to handle Amazon EC2 Spot interruptions",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html",
  ),
  remediationSteps:
    "Set capacityRebalance. It changes in place; for a while there is one host more than asked for.",
  appliesTo: [Aws.AutoScalingGroup],
  judge: (group) => {
    const share = group.read(...distribution, "onDemandPercentageAboveBaseCapacity");
    if (share !== UNKNOWN && (!given(share) || Number(share) === 100))
      return notApplicable("It has no spot capacity.");
    const found = mustBeOn("capacityRebalance", group.read("capacityRebalance"));
    return share === UNKNOWN && found.length > 0
      ? undecided("whether it has spot capacity is not known yet")
      : found;
  },
});
