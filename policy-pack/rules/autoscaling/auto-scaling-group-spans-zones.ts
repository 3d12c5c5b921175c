import { Aws, given, notApplicable, securityHub, stackRule } from "../../kit";
import { mustSpanZones, placeOf, zoneParameters } from "../../topology";

export const autoScalingGroupSpansZones = stackRule({
  name: "auto-scaling-group-spans-zones",
  description: "A group starts its hosts in more than one zone.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("AutoScaling.2"),
  remediationSteps:
    "Give the group a subnet in each zone. It changes in place; AWS moves hosts to the new zones in turn. Outside the stack: give the zones of its subnets under zonesOfSubnets in the configuration of this rule.",
  appliesTo: [Aws.AutoScalingGroup],
  parameters: zoneParameters,
  judge: (group, graph, parameters) => {
    const places = ["vpcZoneIdentifiers", "availabilityZones"];
    if (!places.some((place) => given(group.read(place)))) {
      return notApplicable("The interface that its template names decides where it is.");
    }
    const place = placeOf(graph, group, [["vpcZoneIdentifiers"]], {
      zones: "availabilityZones",
      zonesOfSubnets: parameters.zonesOfSubnets,
    });
    return mustSpanZones(place, { zones: parameters.zones });
  },
});
