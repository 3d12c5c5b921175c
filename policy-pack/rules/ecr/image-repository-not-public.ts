import { Aws, documented, mustNotBePublic, resourceRule } from "../../kit";

export const imageRepositoryNotPublic = resourceRule({
  name: "image-repository-not-public",
  description: "Images are read and written only by accounts that are named.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Private repository policies in Amazon ECR",
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html",
  ),
  related: ["CKV_AWS_32", "AWS-0032", "AwsSolutions-ECR1"],
  remediationSteps:
    "Name accounts or roles as principals, or ask for aws:PrincipalOrgID. It changes in place; others can no longer pull.",
  appliesTo: [Aws.EcrRepositoryPolicy],
  judge: (subject) => mustNotBePublic("policy", subject.read("policy")),
});
