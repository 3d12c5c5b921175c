import {
  Aws,
  compliant,
  documented,
  given,
  matches,
  stackRule,
  undecided,
  textOf,
  UNKNOWN,
  violation,
} from "../../../kit";
import { eachContainer, makesLogGroup } from "../../../topology";

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
    eachContainer(graph, definition, ({ label, read }) => {
      const option = (name: string) => read("logConfiguration", "options", name);
      const driver = read("logConfiguration", "logDriver");
      if (driver === UNKNOWN) return undecided(`the log driver of ${label} is not known yet`);
      if (driver !== "awslogs") return compliant;
      const group = option("awslogs-group");
      if (!given(group)) return violation(`${label} names no awslogs-group`);
      const name = textOf(group);
      const isMade = option("awslogs-create-group") === "true";
      if (isMade || existing.some((pattern) => matches(pattern, name))) return compliant;
      const made = makesLogGroup(graph, definition, group);
      if (made === UNKNOWN)
        return undecided(`whether the stack makes ${label}'s group is not known`);
      return made
        ? compliant
        : violation(`${label} writes to ${name}, which no LogGroup of the stack makes`);
    }),
});
