import { Aws, stackRule, wellArchitected } from "../../../kit";
import {
  interfaceTypes,
  judgeBackup,
  judgeJoined,
  linksBeside,
  unlessAdrift,
} from "../../../topology";

export const vpnBacksUpDirectConnect = stackRule({
  name: "vpn-backs-up-direct-connect",
  description:
    "A Direct Connect link has a VPN connection with BGP beside it, over the internet and to the same gateway.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/whitepapers/latest/hybrid-connectivity/vpn-connection-as-a-backup-to-aws-dx-connection-example.html",
  ),
  related: ["REL02-BP02"],
  remediationSteps:
    "Add a VPN connection with dynamic routing between the site and the same gateway, and announce the same prefixes on both. Costs an hourly charge per connection.",
  appliesTo: [...interfaceTypes, Aws.DirectConnectGatewayAssociation],
  judge: (subject, graph) => {
    const { own, site, adrift } = linksBeside(graph, subject);
    return own ? unlessAdrift(judgeBackup(own, site), adrift) : judgeJoined(graph, subject);
  },
});
