import { all, Aws, documented, resourceRule, textOf, violation } from "../../kit";

const admin = /:aws:policy\/(AdministratorAccess|IAMFullAccess)$/;

export const iamNoAdminAttachment = resourceRule({
  name: "iam-no-admin-attachment",
  description: "Nobody gets the administrator policies of AWS.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Security best practices in IAM: apply least-privilege permissions",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
  ),
  related: ["CKV_AWS_274", "CKV2_AWS_56"],
  remediationSteps:
    "Attach a policy that names the actions and resources that are needed, in place of the administrator policy. It changes in place; every other action is refused from then on.",
  appliesTo: [Aws.RolePolicyAttachment, Aws.PolicyAttachment, Aws.UserPolicyAttachment, Aws.Role],
  judge: (subject) => {
    // An ARN that is not known yet is one of a policy of the stack's own: the names of AWS's policies are fixed.
    const arns = [...all(subject.read("policyArn")), ...all(subject.read("managedPolicyArns"))];
    const found = arns.filter((arn) => typeof arn === "string" && admin.test(arn));
    return found.flatMap((arn) => violation(`it attaches ${textOf(arn).split("/").pop()}`));
  },
});
