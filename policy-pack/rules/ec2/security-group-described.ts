import { all, at, Aws, documented, given, resourceRule, UNKNOWN, violation } from "../../kit";

export const securityGroupDescribed = resourceRule({
  name: "security-group-described",
  description: "A security group and each of its rules say what they are for.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Create a security group for your VPC",
    "https://docs.aws.amazon.com/vpc/latest/userguide/creating-security-groups.html",
  ),
  related: ["CKV_AWS_23", "AWS-0099", "AWS-0124", "AwsSolutions-EC27"],
  remediationSteps:
    "Set description. That of a rule changes in place; a group is replaced when its own changes.",
  appliesTo: [
    Aws.SecurityGroup,
    Aws.SecurityGroupIngressRule,
    Aws.SecurityGroupEgressRule,
    Aws.SecurityGroupRule,
  ],
  judge: (subject) => {
    const inline = ["ingress", "egress"].flatMap((direction) =>
      all(subject.read(direction))
        .filter((rule) => rule !== UNKNOWN && !given(at(rule, "description")))
        .flatMap(() => violation(`description of an inline ${direction} rule is not set`)),
    );
    const description = subject.read("description");
    return given(description) && description !== "Managed by Pulumi"
      ? inline
      : [...violation("description is not set"), ...inline];
  },
});
