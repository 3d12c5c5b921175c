import { Aws, mustBeOneOf, resourceRule, securityHub } from "../../kit";

export const imageTagsImmutable = resourceRule({
  name: "image-tags-immutable",
  description: "The tag of an image goes on meaning the same image.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ECR.2"),
  related: ["CKV_AWS_51", "AWS-0031"],
  remediationSteps:
    "Set imageTagMutability to IMMUTABLE, and push each build under a tag of its own. It changes in place.",
  appliesTo: [Aws.EcrRepository],
  remediate: () => ({ imageTagMutability: "IMMUTABLE" }),
  judge: (repository) =>
    mustBeOneOf(
      "imageTagMutability",
      ["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"],
      repository.read("imageTagMutability"),
    ),
});
