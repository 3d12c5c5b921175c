import { Aws, mustBeOn, notApplicable, resourceRule, securityHub } from "../../kit";

export const loadBalancerAccessLogs = resourceRule({
  name: "load-balancer-access-logs",
  description: "An application load balancer keeps a log of its requests.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ELB.5"),
  related: ["CKV_AWS_91", "AwsSolutions-ELB2"],
  remediationSteps:
    "Set accessLogs with enabled true and a bucket that lets the load balancer write. It changes in place; the bucket's storage is charged.",
  appliesTo: [Aws.LoadBalancer, Aws.AlbLoadBalancer, Aws.ClassicLoadBalancer],
  judge: (balancer) => {
    const kind = balancer.read("loadBalancerType");
    if (kind === "network" || kind === "gateway") {
      return notApplicable("AWS logs requests of application load balancers.");
    }
    const logs = balancer.read("accessLogs");
    const enabled = balancer.read("accessLogs", "enabled");
    const isClassic = balancer.type === Aws.ClassicLoadBalancer && logs !== undefined;
    return mustBeOn("accessLogs.enabled", isClassic ? (enabled ?? true) : enabled);
  },
});
