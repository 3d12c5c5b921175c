import { Aws, mustBeSet, resourceRule, securityHub } from "../../kit";

export const cloudtrailEncryptedAtRest = resourceRule({
  name: "cloudtrail-encrypted-at-rest",
  description: "A trail encrypts its records with a key of the platform's own.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("CloudTrail.2"),
  related: ["CIS AWS Foundations 5.0 3.5", "CKV_AWS_35", "AWS-0015"],
  remediationSteps:
    "Set kmsKeyId to a key whose policy lets CloudTrail encrypt with it. It changes in place, for records written from then on.",
  appliesTo: [Aws.Trail],
  judge: (trail) => mustBeSet("kmsKeyId", trail.read("kmsKeyId")),
});
