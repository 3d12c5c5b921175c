import { Aws, stackRule, wellArchitected } from "../../kit";
import { mustSpanZones, placeOf } from "../../topology";

export const resolverEndpointSpansZones = stackRule({
  name: "resolver-endpoint-spans-zones",
  description: "A resolver endpoint has addresses in two availability zones or more.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-availability-scaling.html",
  ),
  remediationSteps:
    "Add an entry to ipAddresses in a subnet of another zone, and tell its address to those who ask it. It has an hourly charge.",
  appliesTo: [Aws.ResolverEndpoint],
  judge: (endpoint, graph) =>
    mustSpanZones(placeOf(graph, endpoint, [["ipAddresses", "subnetId"]])),
});
