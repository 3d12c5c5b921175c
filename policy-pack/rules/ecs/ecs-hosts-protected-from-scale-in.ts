import { Aws, mustBeOn, notApplicable, securityHub, stackRule } from "../../kit";
import { undecided, UNKNOWN } from "../../kit";

const property = "autoScalingGroupProvider";

export const ecsHostsProtectedFromScaleIn = stackRule({
  name: "ecs-hosts-protected-from-scale-in",
  description: "A group whose hosts ECS protects lets ECS protect them.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ECS.19"),
  remediationSteps:
    "Set protectFromScaleIn on the group. It changes in place, for hosts that start from then on; without it AWS refuses the capacity provider.",
  appliesTo: [Aws.CapacityProvider],
  judge: (provider, graph) => {
    const protection = provider.read(property, "managedTerminationProtection");
    if (protection !== "ENABLED" && protection !== UNKNOWN) {
      return notApplicable("ECS does not protect its hosts.");
    }
    const from = [property, "autoScalingGroupArn"];
    const { targets, lost } = graph.reference(provider, from, [Aws.AutoScalingGroup]);
    if (targets.length === 0) {
      return lost
        ? undecided("the group of its hosts is not known yet")
        : notApplicable("Its group is not of this stack.");
    }
    return targets.flatMap((group) =>
      mustBeOn(`protectFromScaleIn of ${group.label}`, group.read("protectFromScaleIn")),
    );
  },
});
