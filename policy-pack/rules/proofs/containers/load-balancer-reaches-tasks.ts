import {
  Aws,
  documented,
  given,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  type Verdict,
} from "../../../kit";
import {
  balancersBefore,
  exposedBy,
  groupTypes,
  judgeConnection,
  targetGroupsOf,
  wearer,
} from "../../../topology";

const ownGroups = ["networkConfiguration", "securityGroups"];

export const loadBalancerReachesTasks = stackRule({
  name: "load-balancer-reaches-tasks",
  description: "Security groups let load balancers reach the tasks of a service, both sides.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Security groups for your Application Load Balancer",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html",
  ),
  remediationSteps:
    "Add the missing rule: an egress rule from the load balancer's group to the tasks', or an ingress rule back, for containerPort. Nothing is interrupted; without it every health check fails, and ECS replaces the tasks for ever.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    if (!given(service.read("networkConfiguration"))) {
      return notApplicable("Its tasks use the ports of their hosts.");
    }
    const ports = exposedBy(service).map((one) => one?.port ?? UNKNOWN);
    const tasks = wearer(graph, graph.reference(service, ownGroups, groupTypes));
    const balancers = targetGroupsOf(graph, service)
      .targets.flatMap((group) => balancersBefore(graph, group).targets)
      .map((balancer) => graph.reference(balancer, "securityGroups", groupTypes))
      .filter((groups) => groups.given);
    if (balancers.length === 0) {
      return notApplicable("No load balancer of this stack with security groups calls it.");
    }
    if (ports.includes(UNKNOWN)) return undecided("a port of loadBalancers is not known yet");
    return distinct(
      balancers.flatMap((groups) => {
        const found = ports.map((port) =>
          judgeConnection(graph, wearer(graph, groups), tasks, Number(port)),
        );
        // Which of several ports a load balancer calls cannot be told: one that is open will do.
        return found.some((verdicts) => verdicts.length === 0) ? [] : found.flat();
      }),
    );
  },
});

/** Two load balancers in one group are found wanting alike. */
const distinct = (verdicts: Verdict[]): Verdict[] => [
  ...new Map(verdicts.map((one) => [one.because, one])).values(),
];
