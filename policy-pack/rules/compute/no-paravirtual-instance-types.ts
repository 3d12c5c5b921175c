import { all, Aws, compliant, resourceRule, securityHub, undecided, UNKNOWN } from "../../kit";
import { violation, textOf } from "../../kit";

/** Source: Amazon EC2 User Guide, "Virtualization types". */
const paravirtual = /^(?:c1|c3|m1|m2|m3|t1)\./;

export const noParavirtualInstanceTypes = resourceRule({
  name: "no-paravirtual-instance-types",
  description: "A host is of a type that virtualises in hardware.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.24"),
  remediationSteps:
    "Choose a current instance type. The instance stops and starts to change it; a group does with its next instances.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance, Aws.AutoScalingGroup],
  judge: (subject) =>
    [
      ...all(subject.read("instanceType")),
      ...all(subject.read("mixedInstancesPolicy"), "launchTemplate", "overrides", "instanceType"),
    ].flatMap((type) => {
      if (type === UNKNOWN) return undecided("instanceType is not known yet");
      return paravirtual.test(textOf(type))
        ? violation(`instanceType ${textOf(type)} is of the first generations`)
        : compliant;
    }),
});
