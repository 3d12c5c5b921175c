import { Aws, documented, mustBeOneOf, resourceRule } from "../../kit";

export const ssmParameterSecure = resourceRule({
  name: "ssm-parameter-secure",
  description: "A parameter is kept as a SecureString.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "SecureString parameters",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html",
  ),
  related: ["CKV2_AWS_34", "AWS-0098"],
  remediationSteps: "Set type to SecureString and let its readers decrypt. It changes in place.",
  appliesTo: [Aws.Parameter],
  judge: (parameter) => mustBeOneOf("type", ["SecureString"], parameter.read("type")),
});
