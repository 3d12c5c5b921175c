import { Aws, compliant, documented, given, stackRule, violation } from "../../kit";
import { eachContainer } from "../../topology";

export const containerMemoryLimit = stackRule({
  name: "container-memory-limit",
  description: "A container that wants more and more memory is stopped before its host suffers.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Best practices for Amazon ECS task sizes",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-tasksize.html",
  ),
  related: ["ECS_TASK_DEFINITION_MEMORY_HARD_LIMIT (AWS Config)"],
  remediationSteps:
    "Set memory of the container, or of the task as a whole. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) =>
    given(definition.read("memory"))
      ? compliant
      : eachContainer(graph, definition, ({ label, read }) =>
          given(read("memory")) ? compliant : violation(`memory of ${label} is not set`),
        ),
});
