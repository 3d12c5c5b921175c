import { Aws, mustBeOneOf, resourceRule, securityHub } from "../../kit";

export const vpcBlockPublicAccess = resourceRule({
  name: "vpc-block-public-access",
  description: "The account's VPCs take no calls from internet gateways.",
  severity: "medium",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("EC2.172"),
  remediationSteps:
    'Set internetGatewayBlockMode to "block-ingress", or to "block-bidirectional" where nothing calls out. It holds for every VPC of the account in the region, but for those that are excluded.',
  appliesTo: [Aws.VpcBlockPublicAccess],
  judge: (options) =>
    mustBeOneOf(
      "internetGatewayBlockMode",
      ["block-ingress", "block-bidirectional"],
      options.read("internetGatewayBlockMode"),
    ),
});
