import { Aws, mustBeOn, notApplicable, resourceRule, wellArchitected } from "../../kit";

export const networkLoadBalancerCrossesZones = resourceRule({
  name: "network-load-balancer-crosses-zones",
  description: "A network or gateway load balancer uses the targets of every zone.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html",
  ),
  related: ["CKV_AWS_152", "AwsSolutions-ELB4"],
  remediationSteps:
    "Set enableCrossZoneLoadBalancing to true. It changes in place; traffic between zones is charged.",
  appliesTo: [Aws.LoadBalancer, Aws.AlbLoadBalancer],
  judge: (balancer) => {
    const kind = balancer.read("loadBalancerType");
    return kind === "network" || kind === "gateway"
      ? mustBeOn("enableCrossZoneLoadBalancing", balancer.read("enableCrossZoneLoadBalancing"))
      : notApplicable("An application load balancer does so always.");
  },
});
