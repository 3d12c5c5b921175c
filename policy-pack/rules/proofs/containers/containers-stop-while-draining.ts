import {
  Aws,
  documented,
  notApplicable,
  numberOr,
  stackRule,
  undecided,
  Undecided,
  UNKNOWN,
  violation,
} from "../../../kit";
import { runBy, targetGroupsOf } from "../../../topology";

export const containersStopWhileDraining = stackRule({
  name: "containers-stop-while-draining",
  description: "A container is not given longer to stop than its target group waits for requests.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Optimize load balancer connection draining parameters for Amazon ECS",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html",
  ),
  remediationSteps:
    "Lower stopTimeout of the container, or raise deregistrationDelay of the target group, by which deployments take longer: where a task is stopped and deregistered at once, as when Spot capacity is taken back, the load balancer cuts off what the task is still answering.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    const { targets } = targetGroupsOf(graph, service);
    if (targets.length === 0) return notApplicable("It has no target group of this stack.");
    const containers = runBy(graph, service);
    if (containers instanceof Undecided) return undecided(containers.because);
    return targets.flatMap((group) => {
      const delay = numberOr(group.read("deregistrationDelay"), 300);
      return containers.flatMap(({ label, read }) => {
        const timeout = numberOr(read("stopTimeout"), 30);
        if (timeout === UNKNOWN || delay === UNKNOWN) {
          return undecided(`how long ${label} or ${group.label} waits is not known yet`);
        }
        return timeout > delay
          ? violation(`${label} has ${timeout} s to stop, and ${group.label} waits ${delay} s`)
          : [];
      });
    });
  },
});
