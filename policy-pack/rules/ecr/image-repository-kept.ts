import { Aws, documented, mustBeOff, resourceRule } from "../../kit";

export const imageRepositoryKept = resourceRule({
  name: "image-repository-kept",
  description: "A repository that holds images is not deleted with them.",
  severity: "medium",
  levels: { production: "mandatory", development: "disabled" },
  control: documented(
    "Deleting a private repository in Amazon ECR",
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-delete.html",
  ),
  remediationSteps:
    "Leave forceDelete out, and empty a repository by hand before it goes. It changes in place.",
  appliesTo: [Aws.EcrRepository],
  judge: (repository) => mustBeOff("forceDelete", repository.read("forceDelete")),
});
