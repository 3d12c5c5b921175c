import { notApplicable, stackRule, wellArchitected } from "../../kit";
import { interfaceTypes, judgeDiversity, linksBeside } from "../../topology";

export const directConnectDiversity = stackRule({
  name: "direct-connect-diversity",
  description: "A site with Direct Connect has two links, on connections in different locations.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/high_resiliency.html",
  ),
  remediationSteps:
    "Put the second virtual interface on a connection in another Direct Connect location, on another router. Costs a port and a circuit, and takes days to weeks to be delivered.",
  appliesTo: interfaceTypes,
  judge: (subject, graph) => {
    const { own, site } = linksBeside(graph, subject);
    return own ? judgeDiversity(own, site) : notApplicable("It is no link.");
  },
});
