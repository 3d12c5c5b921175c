import { Aws, given, notApplicable, stackRule, undecided, UNKNOWN } from "../../kit";
import { wellArchitected } from "../../kit";
import { mustSpanZones, placeOf, together } from "../../topology";

export const interfaceEndpointSpansZones = stackRule({
  name: "interface-endpoint-spans-zones",
  description: "An interface endpoint has addresses in two availability zones or more.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
  ),
  remediationSteps:
    "Name a subnet in another zone in subnetIds. It is added in place and has an hourly charge.",
  appliesTo: [Aws.VpcEndpoint],
  judge: (endpoint, graph) => {
    const kind = endpoint.read("vpcEndpointType");
    if (!given(kind)) return notApplicable("A gateway endpoint is in every zone.");
    if (kind === UNKNOWN) return undecided("vpcEndpointType is not known yet");
    if (kind !== "Interface") return notApplicable("It is no interface endpoint.");
    const associated = graph
      .referrers(endpoint, [Aws.VpcEndpointSubnetAssociation], "vpcEndpointId")
      .found.map((association) => placeOf(graph, association, [["subnetId"]]));
    const own = placeOf(graph, endpoint, [["subnetIds"], ["subnetConfigurations", "subnetId"]]);
    return mustSpanZones(together([own, ...associated]), { onePerZone: true });
  },
});
