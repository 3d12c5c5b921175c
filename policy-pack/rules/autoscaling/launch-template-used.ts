import { Aws, compliant, given, resourceRule, securityHub, violation } from "../../kit";

export const launchTemplateUsed = resourceRule({
  name: "launch-template-used",
  description: "A group starts its hosts from a launch template, which has versions.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("AutoScaling.9"),
  related: ["CKV_AWS_315"],
  remediationSteps:
    "Describe the hosts in a LaunchTemplate and name that in launchTemplate or mixedInstancesPolicy. The group changes in place, its hosts with the next refresh.",
  appliesTo: [Aws.AutoScalingGroup, Aws.LaunchConfiguration],
  judge: (subject) => {
    if (subject.type === Aws.LaunchConfiguration) {
      return violation("it is a launch configuration, which AWS adds nothing to any more");
    }
    return given(subject.read("launchConfiguration"))
      ? violation("launchConfiguration is set in place of a launch template")
      : compliant;
  },
});
