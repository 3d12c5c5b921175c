import { Aws, compliant, given, securityHub, stackRule, undecided, UNKNOWN } from "../../kit";
import { violation } from "../../kit";
import { eachContainer } from "../../topology";

export const containerLogs = stackRule({
  name: "container-logs",
  description: "What a container prints is kept.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ECS.9"),
  related: ["AwsSolutions-ECS7"],
  remediationSteps:
    "Give the container a logConfiguration, awslogs with a log group for instance. The service starts new tasks; events are charged by size.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) =>
    eachContainer(graph, definition, ({ label, read }) => {
      const driver = read("logConfiguration", "logDriver");
      // The router that takes the logs of others cannot send its own through itself.
      if (given(read("firelensConfiguration"))) return compliant;
      if (driver === UNKNOWN) return undecided(`the log driver of ${label} is not known yet`);
      if (!given(driver)) return violation(`${label} has no logConfiguration`);
      return driver === "none" ? violation(`${label} throws its logs away`) : compliant;
    }),
});
