import { Aws, documented, matches, stackRule } from "../../../kit";
import { eachContainer, judgeLogGroup } from "../../../topology";

export const containerLogGroupExists = stackRule({
  name: "container-log-group-exists",
  description: "The log group that a container writes to is in the stack, or known to exist.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Send Amazon ECS logs to CloudWatch",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
  ),
  remediationSteps:
    "Make a LogGroup of that name, or list the group under existing in the configuration of this rule: a task whose log group is missing does not start. Nothing is interrupted.",
  appliesTo: [Aws.EcsTaskDefinition],
  parameters: {
    defaults: { existing: [] as string[] },
    properties: {
      existing: {
        type: "array",
        items: { type: "string" },
        description: "Names of log groups outside the stack; * stands for any text.",
      },
    },
  },
  judge: (definition, graph, { existing }) =>
    eachContainer(graph, definition, (container) =>
      judgeLogGroup(graph, definition, container, (name) =>
        existing.some((pattern) => matches(pattern, name)),
      ),
    ),
});
