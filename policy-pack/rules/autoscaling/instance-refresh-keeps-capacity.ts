import { Aws, documented, given, mustBeAtLeast, notApplicable, resourceRule } from "../../kit";
import { violation } from "../../kit";

export const instanceRefreshKeepsCapacity = resourceRule({
  name: "instance-refresh-keeps-capacity",
  description: "A group replaces its hosts by itself after a change, a few at a time.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Use an instance refresh to update instances in an Auto Scaling group",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html",
  ),
  remediationSteps:
    "Set instanceRefresh with minHealthyPercentage 90 or more. It changes in place, and is used from the next change on.",
  appliesTo: [Aws.AutoScalingGroup],
  judge: (group) => {
    if (group.read("maxSize") === 1) return notApplicable("It is for one host.");
    if (!given(group.read("instanceRefresh"))) return violation("instanceRefresh is not set");
    const healthy = group.read("instanceRefresh", "preferences", "minHealthyPercentage");
    return mustBeAtLeast("minHealthyPercentage", 90, healthy, 90);
  },
});
