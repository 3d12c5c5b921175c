import { Aws, mustBeOn, notApplicable, resourceRule, securityHub } from "../../kit";

export const loadBalancerDropsInvalidHeaders = resourceRule({
  name: "load-balancer-drops-invalid-headers",
  description: "An application load balancer hands on no header with an invalid name.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ELB.4"),
  related: ["CKV_AWS_131", "AWS-0052", "ALBHttpDropInvalidHeaderEnabled"],
  remediationSteps:
    "Set dropInvalidHeaderFields to true. It changes in place; headers whose names are more than letters, digits and hyphens are lost.",
  appliesTo: [Aws.LoadBalancer, Aws.AlbLoadBalancer],
  remediate: () => ({ dropInvalidHeaderFields: true }),
  judge: (balancer) => {
    const kind = balancer.read("loadBalancerType");
    return kind === "network" || kind === "gateway"
      ? notApplicable("It does not read requests.")
      : mustBeOn("dropInvalidHeaderFields", balancer.read("dropInvalidHeaderFields"));
  },
});
