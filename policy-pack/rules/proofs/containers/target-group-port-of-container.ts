import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  given,
  textOf,
  UNKNOWN,
  violation,
} from "../../../kit";
import { exposedBy, targetGroupsOf } from "../../../topology";

export const targetGroupPortOfContainer = stackRule({
  name: "target-group-port-of-container",
  description: "A service's target group is for the port that its container listens on.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Target groups for your Application Load Balancers",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
  ),
  remediationSteps:
    "Let port of the target group be containerPort of the service. ECS registers each task with its own port, so that requests arrive all the same; whoever reads or registers targets by hand is misled. The target group is replaced.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    const ports = exposedBy(service).map((one) => one?.port);
    const { targets } = targetGroupsOf(graph, service);
    if (targets.length === 0) return notApplicable("It has no target group of this stack.");
    return targets.flatMap((group) => {
      const port = group.read("port");
      if (ports.includes(undefined) || port === UNKNOWN) {
        return undecided(`whether ${group.label} is for the container's port is not known yet`);
      }
      return ports.some((one) => one === port)
        ? compliant
        : violation(
            `${group.label} is for ${given(port) ? `port ${textOf(port)}` : "no port"}, the container for ${ports.join(", ")}`,
          );
    });
  },
});
