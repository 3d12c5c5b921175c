import { Aws, compliant, documented, stackRule, undecided, UNKNOWN, violation } from "../../kit";
import { textOf } from "../../kit";
import { eachContainer } from "../../topology";

export const containerImageVersionNamed = stackRule({
  name: "container-image-version-named",
  description: "Every task of a revision runs one image, which is named by digest or version.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Best practices for Amazon ECS container images",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html",
  ),
  remediationSteps:
    "Name the image by its digest, or by a tag that is never moved. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) =>
    eachContainer(graph, definition, ({ label, read }) => {
      const image = read("image");
      if (image === UNKNOWN) return undecided(`the image of ${label} is not known yet`);
      const named = /[@:][^/:@]+$/.exec(textOf(image));
      if (named && named[0] !== ":latest") return compliant;
      return violation(`${label} runs ${textOf(image)}, which may be another image tomorrow`);
    }),
});
