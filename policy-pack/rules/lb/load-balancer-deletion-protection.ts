import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const loadBalancerDeletionProtection = resourceRule({
  name: "load-balancer-deletion-protection",
  description: "A load balancer cannot be deleted by accident.",
  severity: "medium",
  levels: { production: "mandatory", development: "disabled" },
  control: securityHub("ELB.6"),
  related: ["CKV_AWS_150"],
  remediationSteps: "Set enableDeletionProtection to true. It changes in place.",
  appliesTo: [Aws.LoadBalancer, Aws.AlbLoadBalancer],
  remediate: () => ({ enableDeletionProtection: true }),
  judge: (balancer) =>
    mustBeOn("enableDeletionProtection", balancer.read("enableDeletionProtection")),
});
