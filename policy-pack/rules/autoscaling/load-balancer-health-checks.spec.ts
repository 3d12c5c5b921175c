import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { loadBalancerHealthChecks } from "./load-balancer-health-checks";

const behind = (healthCheckType: unknown) => ({ targetGroupArns: [UNKNOWN], healthCheckType });
const attached = (healthCheckType: unknown) => {
  const subject = resource(Aws.AutoScalingGroup, "subject", { healthCheckType });
  return [
    subject,
    resource(Aws.AutoScalingAttachment, "link", {
      autoscalingGroupName: ref(subject),
      lbTargetGroupArn: UNKNOWN,
    }),
  ];
};
const must = "it must be ELB";

ruleCases(loadBalancerHealthChecks, {
  compliant: {
    "a group that asks it": behind("ELB"),
    "an attached one": attached("ELB"),
    "a group behind a classic load balancer": { loadBalancers: ["web"], healthCheckType: "ELB" },
  },
  violating: {
    "a group that does not": [behind("EC2"), `healthCheckType is "EC2"; ${must}`],
    "a group behind a classic load balancer": [
      { loadBalancers: ["web"], healthCheckType: "EC2" },
      `healthCheckType is "EC2"; ${must}`,
    ],
    "a group with another source of traffic": [
      { trafficSources: [{ identifier: UNKNOWN }], healthCheckType: "EC2" },
      `healthCheckType is "EC2"; ${must}`,
    ],
    "an attached one": [attached("EC2"), `healthCheckType is "EC2"; ${must}`],
  },
  absent: {
    "a group that does not say": [
      { targetGroupArns: [UNKNOWN] },
      `healthCheckType is not set; ${must}`,
    ],
  },
  unknown: { "an unknown kind": [behind(UNKNOWN), "healthCheckType is not known yet"] },
  notApplicable: {
    "hosts of containers": { targetGroupArns: [] },
    "a group where another is attached": [
      resource(Aws.AutoScalingGroup, "subject", { healthCheckType: "EC2" }),
      resource(Aws.AutoScalingAttachment, "link", { autoscalingGroupName: "other" }),
    ],
  },
});
