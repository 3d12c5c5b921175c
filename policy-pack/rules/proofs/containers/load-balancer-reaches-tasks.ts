import { Aws, documented, given, notApplicable, stackRule, undecided, UNKNOWN } from "../../../kit";
import { balancerGroupsBefore, exposedBy, judgeCallsToTasks } from "../../../topology";

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
    const balancers = balancerGroupsBefore(graph, service);
    if (balancers.length === 0) {
      return notApplicable("No load balancer of this stack with security groups calls it.");
    }
    if (ports.includes(UNKNOWN)) return undecided("a port of loadBalancers is not known yet");
    return judgeCallsToTasks(graph, service, balancers, ports.map(Number));
  },
});
