import { Aws, documented, isOn, mustBeAtLeast, notApplicable, resourceRule } from "../../kit";
import { compliant, undecided, UNKNOWN } from "../../kit";

export const deploymentKeepsTasks = resourceRule({
  name: "deployment-keeps-tasks",
  description: "A deployment stops no task before another runs, or goes back when others do not.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: documented(
    "Deploy Amazon ECS services by replacing tasks",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html",
  ),
  remediationSteps:
    "Set deploymentMinimumHealthyPercent to 100, or deploymentCircuitBreaker.enable and rollback to true. Both change in place; at 100 a deployment needs room for more tasks for a while.",
  appliesTo: [Aws.EcsService],
  judge: (service) => {
    if (service.read("schedulingStrategy") === "DAEMON") {
      return notApplicable("It has a task on each host, which makes room for the next.");
    }
    const breaker = ["enable", "rollback"].map((flag) =>
      service.read("deploymentCircuitBreaker", flag),
    );
    if (breaker.every(isOn)) return compliant;
    const property = "deploymentMinimumHealthyPercent";
    const keeps = mustBeAtLeast(property, 100, service.read(property), 100);
    return keeps !== compliant && breaker.every((flag) => flag === UNKNOWN || isOn(flag))
      ? undecided("deploymentCircuitBreaker is not known yet")
      : keeps;
  },
});
