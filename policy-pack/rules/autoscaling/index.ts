import type { Rule } from "../../kit";
import { autoScalingGroupSpansZones } from "./auto-scaling-group-spans-zones";
import { launchTemplateUsed } from "./launch-template-used";

export const autoscalingRules: Rule[] = [autoScalingGroupSpansZones, launchTemplateUsed];
