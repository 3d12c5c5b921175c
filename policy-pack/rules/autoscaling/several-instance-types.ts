import {
  all,
  at,
  Aws,
  compliant,
  given,
  notApplicable,
  resourceRule,
  securityHub,
} from "../../kit";
import { undecided, UNKNOWN, violation, type Value } from "../../kit";

export const severalInstanceTypes = resourceRule({
  name: "several-instance-types",
  description: "A group can start hosts of another type when AWS is short of one.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("AutoScaling.6"),
  remediationSteps:
    "List two or more types under mixedInstancesPolicy.launchTemplate.overrides. It changes in place.",
  appliesTo: [Aws.AutoScalingGroup],
  judge: (group) => {
    if (group.read("maxSize") === 1) return notApplicable("It is for one host.");
    const overrides = all(group.read("mixedInstancesPolicy"), ...["launchTemplate", "overrides"]);
    const isOpen = (one: Value) => one !== UNKNOWN && given(at(one, "instanceRequirements"));
    if (overrides.some(isOpen)) return compliant;
    const types = new Set(overrides.flatMap((one) => all(one, "instanceType")));
    if (types.has(UNKNOWN)) return undecided("the types of its hosts are not known yet");
    return types.size > 1 ? compliant : violation("it has hosts of one type only");
  },
});
