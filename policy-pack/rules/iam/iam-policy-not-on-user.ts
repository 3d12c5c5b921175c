import { all, Aws, compliant, resourceRule, securityHub, violation } from "../../kit";

export const iamPolicyNotOnUser = resourceRule({
  name: "iam-policy-not-on-user",
  description: "Rights are given to roles and groups, not to single users.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("IAM.2"),
  related: ["CIS AWS Foundations 5.0 1.14", "CKV_AWS_40", "AWS-0143"],
  remediationSteps:
    "Attach the policy to a group or a role that the user may take. Removing it from the user takes effect at once.",
  appliesTo: [Aws.PolicyAttachment, Aws.UserPolicy, Aws.UserPolicyAttachment],
  judge: (subject) => {
    if (subject.type !== Aws.PolicyAttachment) return violation("it gives rights to a user");
    return all(subject.read("users")).length > 0
      ? violation("it gives rights to users")
      : compliant;
  },
});
