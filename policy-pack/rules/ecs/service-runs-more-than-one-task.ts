import { Aws, mustBeAtLeast, notApplicable, stackRule, wellArchitected } from "../../kit";

export const serviceRunsMoreThanOneTask = stackRule({
  name: "service-runs-more-than-one-task",
  description: "A service goes on when one of its tasks stops.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html",
  ),
  remediationSteps:
    "Set desiredCount, or minCapacity of its scaling target, to 2 or more. It changes in place; further tasks need room on hosts.",
  appliesTo: [Aws.EcsService],
  parameters: {
    defaults: { tasks: 2 },
    properties: {
      tasks: { type: "integer", minimum: 1, default: 2, description: "Tasks it runs at least." },
    },
  },
  judge: (service, graph, { tasks }) => {
    if (service.read("schedulingStrategy") === "DAEMON") {
      return notApplicable("It has a task on each host.");
    }
    const { found } = graph.referrers(service, [Aws.ScalingTarget], "resourceId");
    return found.length === 0
      ? mustBeAtLeast("desiredCount", tasks, service.read("desiredCount"))
      : found.flatMap((target) => mustBeAtLeast("minCapacity", tasks, target.read("minCapacity")));
  },
});
