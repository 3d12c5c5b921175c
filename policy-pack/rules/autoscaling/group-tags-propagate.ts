import { all, at, Aws, compliant, documented, isOn, resourceRule } from "../../kit";
import { undecided, UNKNOWN, violation, textOf } from "../../kit";

export const groupTagsPropagate = resourceRule({
  name: "group-tags-propagate",
  description: "Hosts carry the tags of their group, by which costs and owners are found.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Tag Auto Scaling groups and instances",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html",
  ),
  related: ["CKV_AWS_153"],
  remediationSteps:
    "Give the group tags with propagateAtLaunch. It changes in place, for hosts that start from then on.",
  appliesTo: [Aws.AutoScalingGroup],
  judge: (group) => {
    const tags = all(group.read("tags"));
    if (tags.length === 0) return violation("it has no tags to give to its hosts");
    return tags.flatMap((tag) => {
      const kept = at(tag, "propagateAtLaunch");
      if (kept === UNKNOWN) return undecided("whether hosts carry a tag is not known yet");
      return isOn(kept)
        ? compliant
        : violation(`hosts do not carry its tag ${textOf(at(tag, "key"))}`);
    });
  },
});
