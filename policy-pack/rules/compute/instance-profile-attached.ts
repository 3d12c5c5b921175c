import { all, Aws, followsTemplate, given, notApplicable, resourceRule } from "../../kit";
import { compliant, documented, violation } from "../../kit";

export const instanceProfileAttached = resourceRule({
  name: "instance-profile-attached",
  description: "A host has a role of its own, so that nobody puts keys on it.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "IAM roles for Amazon EC2",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html",
  ),
  related: ["CIS AWS Foundations 5.0 1.17", "CKV2_AWS_41"],
  remediationSteps:
    "Give the host an instance profile, one for Systems Manager at least. It changes in place for an instance, and with the next instances of a group.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance],
  judge: (subject) => {
    const profile = subject.read("iamInstanceProfile");
    const named = given(profile) && typeof profile !== "object";
    if (named || ["arn", "name"].some((form) => all(profile, form).some(given))) return compliant;
    if (followsTemplate(subject)) return notApplicable("Its launch template decides.");
    return violation("iamInstanceProfile is not set");
  },
});
