import { Aws, given, mustBeOneOf, notApplicable, resourceRule, securityHub } from "../../kit";

const path = "autoScalingGroupProvider";

export const capacityProviderManaged = resourceRule({
  name: "capacity-provider-managed",
  description: "ECS decides how many hosts there are, and stops none that runs tasks.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ECS.19"),
  remediationSteps:
    "Set managedScaling.status and managedTerminationProtection to ENABLED, and protectFromScaleIn on the group. It changes in place.",
  appliesTo: [Aws.CapacityProvider],
  judge: (provider) => {
    if (!given(provider.read(path))) return notApplicable("AWS manages its hosts.");
    return [["managedScaling", "status"], ["managedTerminationProtection"]].flatMap((setting) =>
      mustBeOneOf(setting.join("."), ["ENABLED"], provider.read(path, ...setting)),
    );
  },
});
