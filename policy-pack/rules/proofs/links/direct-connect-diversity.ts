import { stackRule, wellArchitected } from "../../../kit";
import {
  connectionTypes,
  interfaceTypes,
  judgeDiversity,
  judgeOrdered,
  linksBeside,
  unlessAdrift,
} from "../../../topology";

export const directConnectDiversity = stackRule({
  name: "direct-connect-diversity",
  description:
    "A site with Direct Connect has two links of one gateway, on connections in different locations.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/high_resiliency.html",
  ),
  related: ["directconnect_connection_redundancy", "directconnect_virtual_interface_redundancy"],
  remediationSteps:
    "Put the second virtual interface on a connection in another Direct Connect location, on another router. Costs a port and a circuit, and takes days to weeks to be delivered.",
  appliesTo: [...interfaceTypes, ...connectionTypes],
  judge: (subject, graph) => {
    const { own, site, adrift } = linksBeside(graph, subject);
    return own ? unlessAdrift(judgeDiversity(own, site), adrift) : judgeOrdered(graph, subject);
  },
});
