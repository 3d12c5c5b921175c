import { Aws, given, mustBeOneOf, notApplicable, resourceRule, securityHub } from "../../kit";

export const loadBalancerDesyncMode = resourceRule({
  name: "load-balancer-desync-mode",
  description: "A load balancer refuses requests that it and its targets could read differently.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ELB.12"),
  related: ["ELB.14", "CKV_AWS_328"],
  remediationSteps:
    'Set desyncMitigationMode to "defensive" or "strictest", or leave it out. It changes in place.',
  appliesTo: [Aws.LoadBalancer, Aws.AlbLoadBalancer, Aws.ClassicLoadBalancer],
  remediate: () => ({ desyncMitigationMode: "defensive" }),
  judge: (balancer) => {
    const kind = balancer.read("loadBalancerType");
    if (kind === "network" || kind === "gateway")
      return notApplicable("It does not read requests.");
    const mode = balancer.read("desyncMitigationMode");
    return mustBeOneOf(
      "desyncMitigationMode",
      ["defensive", "strictest"],
      given(mode) ? mode : "defensive",
    );
  },
});
