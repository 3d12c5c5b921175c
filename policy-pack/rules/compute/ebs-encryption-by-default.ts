import { Aws, mustStayOn, resourceRule, securityHub } from "../../kit";

export const ebsEncryptionByDefault = resourceRule({
  name: "ebs-encryption-by-default",
  description: "New volumes of the account are encrypted also where nobody asks for it.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.7"),
  related: ["CIS AWS Foundations 5.0 5.1.1", "CKV_AWS_106"],
  remediationSteps:
    "Set enabled to true. It changes in place and costs nothing; volumes that exist stay as they are.",
  appliesTo: [Aws.EbsEncryptionByDefault],
  judge: (setting) => mustStayOn("enabled", setting.read("enabled")),
});
