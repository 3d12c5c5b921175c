import { Aws, compliant, documented, given, matches, stackRule, undecided } from "../../kit";
import { UNKNOWN, violation } from "../../kit";
import { eachContainer, logGroupNames } from "../../topology";

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
  judge: (definition, graph, { existing }) => {
    const names = logGroupNames(graph);
    return eachContainer(graph, definition, ({ label, read }) => {
      const option = (name: string) => read("logConfiguration", "options", name);
      const driver = read("logConfiguration", "logDriver");
      if (driver === UNKNOWN) return undecided(`the log driver of ${label} is not known yet`);
      if (driver !== "awslogs") return compliant;
      const group = option("awslogs-group");
      if (!given(group)) return violation(`${label} names no awslogs-group`);
      if (option("awslogs-create-group") === "true") return compliant;
      if (typeof group !== "string") {
        const isOfStack = definition
          .sources("containerDefinitions")
          .some(({ type }) => type === Aws.LogGroup);
        return isOfStack ? compliant : undecided(`the log group of ${label} is not known yet`);
      }
      if (names.known.has(group) || existing.some((pattern) => matches(pattern, group)))
        return compliant;
      return names.complete
        ? violation(`${label} writes to ${group}, which no LogGroup of the stack makes`)
        : undecided(`whether a LogGroup of the stack makes ${group} is not known yet`);
    });
  },
});
