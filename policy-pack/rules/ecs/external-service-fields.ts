import { Aws, compliant, documented, given, mustNotBe, notApplicable, stackRule } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

/** What ECS refuses where tasks run on hosts of one's own. */
const refused = [
  "capacityProviderStrategies",
  "loadBalancers",
  "networkConfiguration",
  "platformVersion",
  "serviceConnectConfiguration",
  "serviceRegistries",
] as const;

export const externalServiceFields = stackRule({
  name: "external-service-fields",
  description: "A service on hosts on premises asks for nothing that ECS has only on AWS.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Amazon ECS clusters for external instances",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html",
  ),
  remediationSteps:
    "Leave those fields out and use the network mode bridge; a load balancer reaches tasks on premises by their addresses. Without that the update fails midway.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    const launchType = service.read("launchType");
    if (launchType === UNKNOWN) return undecided("launchType is not known yet");
    if (launchType !== "EXTERNAL") return notApplicable("It runs on AWS.");
    const definitions = graph.reference(service, "taskDefinition", [Aws.EcsTaskDefinition]).targets;
    return [
      ...refused.flatMap((field) =>
        given(service.read(field)) ? violation(`${field} is set`) : compliant,
      ),
      ...definitions.flatMap((one) =>
        mustNotBe(`networkMode of ${one.label}`, ["awsvpc"], one.read("networkMode")),
      ),
    ];
  },
});
