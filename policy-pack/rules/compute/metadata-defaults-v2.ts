import { Aws, mustBeOneOf, resourceRule, securityHub } from "../../kit";

export const metadataDefaultsV2 = resourceRule({
  name: "metadata-defaults-v2",
  description: "New instances of the account ask for session tokens unless they say otherwise.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.8"),
  remediationSteps:
    'Set httpTokens to "required". It changes in place, for instances that start from then on.',
  appliesTo: [Aws.InstanceMetadataDefaults],
  judge: (defaults) => mustBeOneOf("httpTokens", ["required"], defaults.read("httpTokens")),
});
