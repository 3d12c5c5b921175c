import { Aws, given, mustBeOneOf, notApplicable, resourceRule, wellArchitected } from "../../kit";

export const serviceRebalancesZones = resourceRule({
  name: "service-rebalances-zones",
  description: "Tasks are spread over the zones again after one was down.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ),
  remediationSteps:
    "Set availabilityZoneRebalancing to ENABLED, and spread by attribute:ecs.availability-zone first. It changes in place.",
  appliesTo: [Aws.EcsService],
  judge: (service) => {
    const isDaemon = service.read("schedulingStrategy") === "DAEMON";
    if (isDaemon || !given(service.read("networkConfiguration"))) {
      return notApplicable("ECS does not choose zones for it.");
    }
    const property = "availabilityZoneRebalancing";
    return mustBeOneOf(property, ["ENABLED"], service.read(property));
  },
});
