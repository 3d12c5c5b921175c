import { all, Aws, mustBeOneOf, notApplicable, securityHub, stackRule } from "../../kit";

export const loadBalancerHealthChecks = stackRule({
  name: "load-balancer-health-checks",
  description: "A group replaces hosts that its load balancer finds ill.",
  severity: "low",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("AutoScaling.1"),
  related: ["CKV2_AWS_15"],
  remediationSteps:
    "Set healthCheckType to ELB and a healthCheckGracePeriod longer than a host takes to start. It changes in place; hosts that fail the check are replaced at once.",
  appliesTo: [Aws.AutoScalingGroup],
  judge: (group, graph) => {
    const own = ["targetGroupArns", "loadBalancers", "trafficSources"];
    const property = "autoscalingGroupName";
    const { found } = graph.referrers(group, [Aws.AutoScalingAttachment], property);
    if (found.length === 0 && own.every((name) => all(group.read(name)).length === 0)) {
      return notApplicable("No load balancer sends it requests.");
    }
    return mustBeOneOf("healthCheckType", ["ELB"], group.read("healthCheckType"));
  },
});
