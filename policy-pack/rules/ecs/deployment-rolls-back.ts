import { Aws, compliant, documented, isOn, notApplicable, resourceRule } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

const watchers = ["deploymentCircuitBreaker", "alarms"] as const;

export const deploymentRollsBack = resourceRule({
  name: "deployment-rolls-back",
  description: "A deployment that fails goes back to what ran before.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "How the Amazon ECS deployment circuit breaker detects failures",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html",
  ),
  remediationSteps:
    "Turn on enable and rollback of deploymentCircuitBreaker, or of alarms. It changes in place.",
  appliesTo: [Aws.EcsService],
  remediate: () => ({
    "deploymentCircuitBreaker.enable": true,
    "deploymentCircuitBreaker.rollback": true,
  }),
  judge: (service) => {
    const controller = service.read("deploymentController", "type");
    if (controller === "CODE_DEPLOY" || controller === "EXTERNAL") {
      return notApplicable("Another service deploys it.");
    }
    const flags = watchers.map((watcher) =>
      ["enable", "rollback"].map((flag) => service.read(watcher, flag)),
    );
    if (flags.some((pair) => pair.every(isOn))) return compliant;
    return flags.flat().includes(UNKNOWN)
      ? undecided("what watches its deployments is not known yet")
      : violation("neither deploymentCircuitBreaker nor alarms roll it back");
  },
});
