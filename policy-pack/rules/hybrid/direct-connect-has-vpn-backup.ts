import { Aws, compliant, given, stackRule, undecided, violation } from "../../kit";
import { wellArchitected } from "../../kit";
import { endsOf, meet, siteGatewayTypes, vpnEnds } from "../../topology";

export const directConnectHasVpnBackup = stackRule({
  name: "direct-connect-has-vpn-backup",
  description: "Where Direct Connect leads, a VPN connection leads as well.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL02-BP02",
    "https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/aws-direct-connect-site-to-site-vpn.html",
  ),
  remediationSteps:
    "Add a VpnConnection to the same virtual or transit gateway. It has an hourly charge; AWS prefers Direct Connect while that works.",
  appliesTo: [Aws.DirectConnectGatewayAssociation],
  judge: (association, graph) => {
    if (!given(association.read("associatedGatewayId"))) {
      return undecided("its gateway is one of another account");
    }
    const gateway = endsOf(graph, association, ["associatedGatewayId"], siteGatewayTypes);
    const connections = vpnEnds(graph);
    if (connections.some((vpn) => meet(vpn, gateway))) return compliant;
    if (gateway.lost || connections.some(({ lost }) => lost)) {
      return undecided("which gateway it and the VPN connections lead to is not known yet");
    }
    const [foreign] = gateway.keys.filter((key) => !key.startsWith("urn:"));
    return foreign === undefined
      ? violation("no VPN connection leads to its gateway")
      : undecided(`${foreign} is not in this stack`);
  },
});
