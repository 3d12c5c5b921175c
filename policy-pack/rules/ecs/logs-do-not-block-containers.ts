import { Aws, documented, mustNotBe, stackRule } from "../../kit";
import { eachContainer } from "../../topology";

export const logsDoNotBlockContainers = stackRule({
  name: "logs-do-not-block-containers",
  description: "A container goes on working while its logs cannot be sent.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Send Amazon ECS logs to CloudWatch",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
  ),
  remediationSteps:
    "Set the log option mode to non-blocking with a max-buffer-size. The service starts new tasks; what does not fit into the buffer is lost.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) =>
    eachContainer(graph, definition, ({ label, read }) =>
      mustNotBe(
        `the log mode of ${label}`,
        ["blocking"],
        read("logConfiguration", "options", "mode"),
      ),
    ),
});
