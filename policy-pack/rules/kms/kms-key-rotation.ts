import { Aws, given, mustBeOn, notApplicable, resourceRule, securityHub } from "../../kit";

export const kmsKeyRotation = resourceRule({
  name: "kms-key-rotation",
  description: "A symmetric key renews its material by itself.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("KMS.4"),
  related: ["CIS AWS Foundations 5.0 3.6", "CKV_AWS_7", "AwsSolutions-KMS5", "AWS-0065"],
  remediationSteps:
    "Set enableKeyRotation to true. It changes in place; what was encrypted before can still be read.",
  appliesTo: [Aws.Key],
  remediate: () => ({ enableKeyRotation: true }),
  judge: (key) => {
    const spec = key.read("customerMasterKeySpec");
    if (typeof spec === "string" && given(spec) && spec !== "SYMMETRIC_DEFAULT")
      return notApplicable("Only symmetric keys can rotate by themselves.");
    if (given(key.read("customKeyStoreId")))
      return notApplicable("The material of a custom key store does not rotate.");
    return mustBeOn("enableKeyRotation", key.read("enableKeyRotation"));
  },
});
