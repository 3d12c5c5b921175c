import { Aws, documented, mustBeOn, resourceRule } from "../../kit";

export const instanceTerminationProtection = resourceRule({
  name: "instance-termination-protection",
  description: "An instance that no group replaces is not ended by mistake.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Change instance termination protection",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html",
  ),
  related: ["AwsSolutions-EC29"],
  remediationSteps:
    "Set disableApiTermination. It changes in place, and has to be turned off again before the instance can go.",
  appliesTo: [Aws.Instance],
  judge: (instance) => mustBeOn("disableApiTermination", instance.read("disableApiTermination")),
});
