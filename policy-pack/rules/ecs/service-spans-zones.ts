import { Aws, given, notApplicable, stackRule, wellArchitected } from "../../kit";
import { mustSpanZones } from "../../topology";

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
    "Name a subnet in each zone under networkConfiguration.subnets. The service starts new tasks.",
  appliesTo: [Aws.EcsService],
  parameters: {
    defaults: { zones: 2 },
    properties: {
      zones: { type: "integer", minimum: 2, default: 2, description: "Zones it is in at least." },
    },
  },
  judge: (service, graph, { zones }) => {
    if (!given(service.read("networkConfiguration"))) {
      return notApplicable("Its tasks are where their hosts are.");
    }
    return mustSpanZones(graph, service, { subnets: ["networkConfiguration", "subnets"] }, zones);
  },
});
