import { Aws, given, notApplicable, securityHub, stackRule } from "../../kit";
import { mustSpanZones } from "../../topology";

export const autoScalingGroupSpansZones = stackRule({
  name: "auto-scaling-group-spans-zones",
  description: "A group starts its hosts in more than one zone.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("AutoScaling.2"),
  remediationSteps:
    "Give the group a subnet in each zone. It changes in place; AWS moves hosts to the new zones in turn.",
  appliesTo: [Aws.AutoScalingGroup],
  parameters: {
    defaults: { zones: 2 },
    properties: {
      zones: { type: "integer", minimum: 2, default: 2, description: "Zones it is in at least." },
    },
  },
  judge: (group, graph, { zones }) => {
    const places = ["vpcZoneIdentifiers", "availabilityZones"];
    if (!places.some((place) => given(group.read(place)))) {
      return notApplicable("The interface that its template names decides where it is.");
    }
    const whereabouts = { subnets: ["vpcZoneIdentifiers"], zones: "availabilityZones" };
    return mustSpanZones(graph, group, whereabouts, zones);
  },
});
