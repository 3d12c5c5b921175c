import { Aws, mustBeOff, resourceRule, securityHub } from "../../kit";

export const serviceNoPublicAddress = resourceRule({
  name: "service-no-public-address",
  description: "Tasks of a service get no public IPv4 addresses.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ECS.2"),
  related: ["ECS.16", "CKV_AWS_333"],
  remediationSteps:
    "Set networkConfiguration.assignPublicIp to false and let tasks out through a NAT gateway or endpoints. The service starts new tasks.",
  appliesTo: [Aws.EcsService, Aws.EcsTaskSet],
  // A task set does not change in place.
  remediate: ({ type }) =>
    type === Aws.EcsTaskSet ? undefined : { "networkConfiguration.assignPublicIp": false },
  judge: (service) =>
    mustBeOff("assignPublicIp", service.read("networkConfiguration", "assignPublicIp")),
});
