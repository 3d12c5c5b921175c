import { Aws, documented, stackRule } from "../../kit";
import { unannounced } from "../../topology";

export const directConnectAnnouncesVpc = stackRule({
  name: "direct-connect-announces-vpc",
  description: "A Direct Connect gateway announces the whole range of the VPC behind it.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: documented(
    "Allowed prefixes interactions",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html",
  ),
  remediationSteps:
    "Add the range of the VPC to allowedPrefixes of the association; without it, sites find the VPC over the VPN only. Nothing is interrupted.",
  appliesTo: [Aws.DirectConnectGatewayAssociation],
  judge: (association, graph) => unannounced(graph, association),
});
