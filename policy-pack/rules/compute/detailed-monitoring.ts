import { Aws, documented, followsTemplate, given, mustBeOn, notApplicable } from "../../kit";
import { resourceRule } from "../../kit";

export const detailedMonitoring = resourceRule({
  name: "detailed-monitoring",
  description: "A host is measured each minute, so that alarms and scaling follow quickly.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Manage detailed monitoring for your EC2 instances",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html",
  ),
  related: ["CKV_AWS_126", "AwsSolutions-EC28"],
  remediationSteps:
    "Set monitoring, in a launch template monitoring.enabled. It changes in place; its metrics are charged as custom ones.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance],
  judge: (subject) => {
    if (subject.type === Aws.LaunchTemplate) {
      return mustBeOn("monitoring.enabled", subject.read("monitoring", "enabled"));
    }
    const monitoring = subject.read("monitoring");
    return !given(monitoring) && followsTemplate(subject)
      ? notApplicable("Its launch template decides.")
      : mustBeOn("monitoring", monitoring);
  },
});
