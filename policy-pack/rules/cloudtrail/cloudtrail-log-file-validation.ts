import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const cloudtrailLogFileValidation = resourceRule({
  name: "cloudtrail-log-file-validation",
  description: "A trail lets everybody see whether its records were changed.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("CloudTrail.4"),
  related: ["CIS AWS Foundations 5.0 3.2", "CKV_AWS_36", "AWS-0016"],
  remediationSteps: "Set enableLogFileValidation to true. It changes in place.",
  appliesTo: [Aws.Trail],
  remediate: () => ({ enableLogFileValidation: true }),
  judge: (trail) => mustBeOn("enableLogFileValidation", trail.read("enableLogFileValidation")),
});
