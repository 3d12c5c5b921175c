import { Aws, documented, stackRule } from "../../../kit";
import { judgeAnnounced } from "../../../topology";

export const directConnectAnnouncesVpc = stackRule({
  name: "direct-connect-announces-vpc",
  description:
    "A Direct Connect gateway announces named ranges, the whole of each VPC behind it among them, and not everything.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Allowed prefixes interactions",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html",
  ),
  remediationSteps:
    "Add each range of the VPC, secondary ones too, to allowedPrefixes of the association; without it, sites find the VPC over the VPN only. Nothing is interrupted.",
  appliesTo: [Aws.DirectConnectGatewayAssociation],
  judge: (association, graph) => judgeAnnounced(graph, association),
});
