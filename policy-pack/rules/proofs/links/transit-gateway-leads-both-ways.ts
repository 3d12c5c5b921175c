import { Aws, documented, stackRule } from "../../../kit";
import { judgeBothWays } from "../../../topology";

export const transitGatewayLeadsBothWays = stackRule({
  name: "transit-gateway-leads-both-ways",
  description:
    "The route tables of a transit gateway lead from an attached VPC to every site, and back.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "How AWS Transit Gateway works",
    "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html",
  ),
  related: ["REL02-BP02"],
  remediationSteps:
    "Associate both attachments with a route table of the gateway, and propagate each into the table of the other. Nothing is interrupted.",
  appliesTo: [Aws.TransitGatewayAttachment],
  judge: (attachment, graph) => judgeBothWays(graph, attachment),
});
