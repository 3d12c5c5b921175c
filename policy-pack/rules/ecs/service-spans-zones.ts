import { Aws, given, notApplicable, stackRule, wellArchitected } from "../../kit";
import { mustSpanZones, placeOf, zoneParameters } from "../../topology";

export const serviceSpansZones = stackRule({
  name: "service-spans-zones",
  description: "Tasks of a service can run in more than one zone.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ),
  remediationSteps:
    "Name a subnet in each zone under networkConfiguration.subnets. The service starts new tasks. Outside the stack: give the zones of its subnets under zonesOfSubnets in the configuration of this rule.",
  appliesTo: [Aws.EcsService],
  parameters: zoneParameters,
  judge: (service, graph, parameters) => {
    if (!given(service.read("networkConfiguration"))) {
      return notApplicable("Its tasks are where their hosts are.");
    }
    const place = placeOf(graph, service, [["networkConfiguration", "subnets"]], {
      zonesOfSubnets: parameters.zonesOfSubnets,
    });
    return mustSpanZones(place, { zones: parameters.zones });
  },
});
