import type { Rule } from "../../kit";
import { autoScalingGroupSpansZones } from "./auto-scaling-group-spans-zones";
import { capacityRebalanceWithSpot } from "./capacity-rebalance-with-spot";
import { groupTagsPropagate } from "./group-tags-propagate";
import { instanceRefreshKeepsCapacity } from "./instance-refresh-keeps-capacity";
import { launchTemplateUsed } from "./launch-template-used";
import { loadBalancerHealthChecks } from "./load-balancer-health-checks";
import { severalInstanceTypes } from "./several-instance-types";

export const autoscalingRules: Rule[] = [
  autoScalingGroupSpansZones,
  capacityRebalanceWithSpot,
  groupTagsPropagate,
  instanceRefreshKeepsCapacity,
  launchTemplateUsed,
  loadBalancerHealthChecks,
  severalInstanceTypes,
];
