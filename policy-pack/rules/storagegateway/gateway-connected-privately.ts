import { Aws, mustBeSet, resourceRule, wellArchitected } from "../../kit";

export const gatewayConnectedPrivately = resourceRule({
  name: "gateway-connected-privately",
  description: "A storage gateway reaches AWS by a VPC endpoint, and logs what goes wrong.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: wellArchitected(
    "SEC05-BP01",
    "https://docs.aws.amazon.com/filegateway/latest/files3/gateway-private-link.html",
  ),
  remediationSteps:
    "Set gatewayVpcEndpoint before the gateway is activated, and cloudwatchLogGroupArn. A gateway that is active keeps its way to AWS until it is activated anew.",
  appliesTo: [Aws.FileGateway],
  judge: (gateway) =>
    ["gatewayVpcEndpoint", "cloudwatchLogGroupArn"].flatMap((property) =>
      mustBeSet(property, gateway.read(property)),
    ),
});
