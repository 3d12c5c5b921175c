import { Aws, documented, mustBeOff, resourceRule } from "../../kit";

export const kmsLockoutCheck = resourceRule({
  name: "kms-lockout-check",
  description: "Whoever changes the policy of a key cannot lock everybody out of it.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Default key policy: reduces the risk of the KMS key becoming unmanageable",
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
  ),
  remediationSteps:
    "Leave bypassPolicyLockoutSafetyCheck out. It changes in place; a policy that locks everybody out is then refused by AWS KMS.",
  appliesTo: [Aws.Key, Aws.KeyPolicy],
  judge: (key) =>
    mustBeOff("bypassPolicyLockoutSafetyCheck", key.read("bypassPolicyLockoutSafetyCheck")),
});
