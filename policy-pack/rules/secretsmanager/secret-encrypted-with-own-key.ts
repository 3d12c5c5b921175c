import { Aws, documented, mustBeSet, resourceRule } from "../../kit";

export const secretEncryptedWithOwnKey = resourceRule({
  name: "secret-encrypted-with-own-key",
  description: "A secret is encrypted with a key of the platform's own.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Secret encryption and decryption in AWS Secrets Manager",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html",
  ),
  related: ["CKV_AWS_149", "AWS-0098"],
  remediationSteps:
    "Set kmsKeyId. It changes in place, for versions written from then on; a key costs about a dollar a month.",
  appliesTo: [Aws.Secret],
  judge: (subject) => mustBeSet("kmsKeyId", subject.read("kmsKeyId")),
});
