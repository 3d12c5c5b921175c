import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  violation,
  type Resource,
} from "../../../kit";
import { forwardersTo, targetGroupsOf, waitsFor, type Graph } from "../../../topology";

export const serviceTargetGroupsAttached = stackRule({
  name: "service-target-groups-attached",
  description:
    "A load balancer leads to each target group of a service, and the service waits for that.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Use load balancing to distribute Amazon ECS service traffic",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html",
  ),
  remediationSteps:
    "Name the target group in a Listener or ListenerRule, and give the service dependsOn with it: ECS refuses a service whose target group has no load balancer, so that the first update fails or not by chance. Nothing is interrupted.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    const { targets, given, lost } = targetGroupsOf(graph, service);
    if (!given) return notApplicable("It is behind no load balancer.");
    const found = targets.flatMap((group) => judgeGroup(graph, service, group));
    if (found.length > 0) return found;
    if (lost) return undecided("its target groups are not all known yet");
    return targets.length === 0
      ? notApplicable("Its target groups are not in this stack.")
      : compliant;
  },
});

function judgeGroup(graph: Graph, service: Resource, group: Resource) {
  const { found, lost } = forwardersTo(graph, group);
  const [first] = found;
  if (!first) {
    return lost[0]
      ? undecided(`whether ${lost[0].label} leads to ${group.label} is not known yet`)
      : violation(`no listener leads to ${group.label}`);
  }
  return found.some((one) => waitsFor(service, one))
    ? compliant
    : violation(`it does not wait for ${first.label}, which leads to ${group.label}`);
}
