import { Aws, securityHub, stackRule } from "../../kit";
import { mustSpanZones, placeOf } from "../../topology";

export const loadBalancerSpansZones = stackRule({
  name: "load-balancer-spans-zones",
  description: "A load balancer stands in two availability zones or more.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ELB.13"),
  remediationSteps:
    "Name a subnet in another zone. It is added in place; requests between zones may be charged.",
  appliesTo: [Aws.LoadBalancer, Aws.AlbLoadBalancer],
  judge: (balancer, graph) =>
    mustSpanZones(
      placeOf(graph, balancer, [["subnets"], ["subnetMappings", "subnetId"]]),
      // Source: Elastic Load Balancing user guide, "Availability Zones and load balancer nodes".
      { onePerZone: true },
    ),
});
