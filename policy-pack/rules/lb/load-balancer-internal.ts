import { Aws, mustBeOn, notApplicable, resourceRule, wellArchitected } from "../../kit";

export const loadBalancerInternal = resourceRule({
  name: "load-balancer-internal",
  description: "A load balancer is reached from private networks only.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP01",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
  ),
  related: ["AWS-0053"],
  remediationSteps:
    "Set internal to true. The scheme of a load balancer cannot be changed: it is replaced, and its DNS name with it.",
  appliesTo: [Aws.LoadBalancer, Aws.AlbLoadBalancer, Aws.ClassicLoadBalancer],
  judge: (balancer) =>
    balancer.read("loadBalancerType") === "gateway"
      ? notApplicable("A gateway load balancer has no address that others could reach.")
      : mustBeOn("internal", balancer.read("internal")),
});
