import { all, at, Aws, documented, mustBeOneOf, resourceRule } from "../../kit";

export const imageRepositoryCustomerKey = resourceRule({
  name: "image-repository-customer-key",
  description: "Images are encrypted with a key that the account controls.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Encryption at rest in Amazon ECR",
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html",
  ),
  related: ["CKV_AWS_136", "AWS-0033"],
  remediationSteps:
    "Set encryptionConfigurations to KMS with a kmsKey. The repository is replaced, its images have to be pushed again.",
  appliesTo: [Aws.EcrRepository],
  judge: (repository) => {
    const [encryption] = all(repository.read("encryptionConfigurations"));
    const kinds = ["KMS", "KMS_DSSE"];
    return mustBeOneOf("encryptionType", kinds, at(encryption, "encryptionType"));
  },
});
