import { Aws, documented, mustStayOn, resourceRule } from "../../kit";

export const ebsOptimized = resourceRule({
  name: "ebs-optimized",
  description: "A host does not share the way to its volumes with its other traffic.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Amazon EBS optimization",
    "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-optimization.html",
  ),
  related: ["CKV_AWS_135"],
  remediationSteps:
    "Leave ebsOptimized to current instance types, which always are, or set it to true. The instance stops and starts.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration],
  judge: (subject) => mustStayOn("ebsOptimized", subject.read("ebsOptimized")),
});
